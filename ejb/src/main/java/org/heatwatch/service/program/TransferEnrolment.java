package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/**
 * Ends an enrolment and goes on with it in another cohort of the program.
 *
 * @param cohort the other one
 * @param next the id that the enrolment gets there
 * @param on the day from which on she belongs to the other one
 */
public record TransferEnrolment(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) EnrolmentId enrolment,
        @Classified(REFERENCE) long seenVersion, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) EnrolmentId next,
        @Classified(PROGRESS) LocalDate on) implements Command {

    @Override
    public UUID subject() {
        return enrolment.value();
    }
}
