package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.CallOutcome;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/**
 * The caller has called a participant.
 *
 * @param session the one that she missed
 * @param calledOn from the day of that session to today
 */
public record RecordCall(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) CohortSessionId session,
        @Classified(PROGRESS) LocalDate calledOn, @Classified(PROGRESS) CallOutcome outcome) implements Command {

    @Override
    public UUID subject() {
        return enrolment.value();
    }
}
