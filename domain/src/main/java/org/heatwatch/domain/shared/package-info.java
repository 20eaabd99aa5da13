/** Typed ids, the local time slot, the county and the broken rule: what every room uses. Uses no other room. */
package org.heatwatch.domain.shared;
