package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.VenueId;

/**
 * What may be changed of a cohort at any time.
 *
 * @param name what tells it from the program's other cohorts, at most {@value #MAX_NAME} characters
 * @param seats 1 to {@value #MAX_SEATS}
 * @param venueId where it meets; null if that is not known yet
 * @param agencyId whose facilitators run it; null if that is not known yet
 */
public record CohortDetails(@Classified(PROGRAM) String name, @Classified(PROGRAM) int seats, @Classified(REFERENCE) VenueId venueId,
        @Classified(REFERENCE) AgencyId agencyId) implements Serializable {

    public static final int MAX_NAME = 200;

    public static final int MAX_SEATS = 100;

    /** @throws RuleViolation cohort.name or cohort.seats */
    public CohortDetails {
        name = OneLine.of(name);
        if (NameKey.of(name).isEmpty() || OneLine.length(name) > MAX_NAME) {
            throw new RuleViolation("cohort.name", MAX_NAME);
        }
        if (seats < 1 || seats > MAX_SEATS) {
            throw new RuleViolation("cohort.seats", MAX_SEATS);
        }
    }
}
