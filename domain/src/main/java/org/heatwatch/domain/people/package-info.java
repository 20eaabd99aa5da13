/**
 * Who takes part: agencies and the people they send. Roots: {@link org.heatwatch.domain.people.Agency},
 * {@link org.heatwatch.domain.people.Person}, {@link org.heatwatch.domain.people.PersonMerge}. What rooms above keep of people they re-key by
 * {@link org.heatwatch.domain.people.Rekeys}. Uses {@code shared}.
 */
package org.heatwatch.domain.people;
