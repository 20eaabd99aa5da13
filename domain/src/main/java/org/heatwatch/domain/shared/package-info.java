/** Typed ids, the local time slot and the broken rule: what every room uses. Uses no other room. */
package org.heatwatch.domain.shared;
