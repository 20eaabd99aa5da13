package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * A date on which a cohort doesn't meet.
 *
 * @param reason 1 to {@value CohortChange#MAX_REASON} characters
 */
public record SkipDate(@Classified(PROGRAM) LocalDate day, @Classified(PROGRAM) String reason) implements Serializable {

    /** @throws RuleViolation cohort.skips-reason */
    public SkipDate {
        reason = OneLine.of(reason);
        if (reason.isEmpty() || OneLine.length(reason) > CohortChange.MAX_REASON) {
            throw new RuleViolation("cohort.skips-reason", day, CohortChange.MAX_REASON);
        }
    }
}
