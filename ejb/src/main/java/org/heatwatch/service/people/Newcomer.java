package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.PersonName;

/**
 * Somebody not known yet; an empty text where nothing is said.
 *
 * @param agency its name; an unknown one is added
 * @param discipline if {@link Discipline#UNKNOWN}, that of the agency is taken
 */
public record Newcomer(PersonName name, String email, String agency, String title, String licence, Discipline discipline)
        implements Serializable {}
