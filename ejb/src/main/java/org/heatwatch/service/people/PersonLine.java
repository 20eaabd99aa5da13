package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.PersonId;

/** A person in a list; an empty text where nothing is known. */
public record PersonLine(PersonId id, String name, String email, String agency, Discipline discipline, String title)
        implements Serializable {}
