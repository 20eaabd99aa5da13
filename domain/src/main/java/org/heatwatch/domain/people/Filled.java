package org.heatwatch.domain.people;

/**
 * What one person lacks and another has; null where there is nothing of it.
 *
 * @param email moves from one to the other, since no two people share one; everything else both have then
 */
public record Filled(String email, Agency agency, Discipline discipline, String title, String licence) {}
