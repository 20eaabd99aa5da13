package org.heatwatch.service.people;

import java.io.Serializable;
import java.util.Optional;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.people.PersonName;
import org.heatwatch.domain.shared.AgencyId;

/**
 * What can be said of a person; an empty text where nothing is known.
 *
 * @param agencyId null if she has no agency
 */
public record PersonDetails(PersonName name, String email, AgencyId agencyId, Discipline discipline, String title, String licence)
        implements Serializable {

    public Optional<AgencyId> agency() {
        return Optional.ofNullable(agencyId);
    }
}
