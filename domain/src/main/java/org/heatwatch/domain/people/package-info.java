/**
 * Who takes part: agencies and the people they send. Roots: {@link org.heatwatch.domain.people.Agency},
 * {@link org.heatwatch.domain.people.Person}. Uses {@code shared}.
 */
package org.heatwatch.domain.people;
