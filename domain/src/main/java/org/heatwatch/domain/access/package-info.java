/** Permissions, roles and the outcome of an act: what every room may use. Uses {@code shared}. */
package org.heatwatch.domain.access;
