package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.people.Discipline;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.PersonId;

/**
 * What is known of one person; an empty text where nothing is.
 *
 * @param agencyId null if she has no agency
 * @param mergedInto the one who was kept; null if she wasn't merged
 */
public record PersonSheet(PersonId id, String name, String sortAs, String email, AgencyId agencyId, String agency,
        Discipline discipline, String title, String licence, PersonId mergedInto, long version) implements Serializable {}
