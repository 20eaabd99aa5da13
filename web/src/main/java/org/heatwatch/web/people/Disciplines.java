package org.heatwatch.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.heatwatch.domain.people.Discipline;

/** The disciplines to choose from. */
@Named
@ApplicationScoped
public class Disciplines {

    public Discipline[] getAll() {
        return Discipline.values();
    }
}
