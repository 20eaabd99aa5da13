/** Permissions, roles, grants, relations and data classes, and the outcome of an act: what every room may use. Uses {@code shared}. */
package org.heatwatch.domain.access;
