package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;

/**
 * Which people or agencies a list shows.
 *
 * @param text words of a name, in any order, or a part of an e-mail address; empty for all
 * @param agency null for all
 * @param discipline null for all
 */
public record PeopleFilter(String text, AgencyId agency, Discipline discipline) implements Serializable {}
