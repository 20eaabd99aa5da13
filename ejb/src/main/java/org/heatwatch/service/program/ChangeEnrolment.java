package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/**
 * @param holdReason of on hold; null for every other state
 * @param on the day from which on the state holds
 */
public record ChangeEnrolment(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) EnrolmentId enrolment,
        @Classified(REFERENCE) long seenVersion, @Classified(PROGRESS) EnrolmentState state,
        @Classified(PROGRESS) HoldReason holdReason, @Classified(PROGRESS) LocalDate on) implements Command {

    @Override
    public UUID subject() {
        return enrolment.value();
    }
}
