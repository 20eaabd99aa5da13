package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/**
 * Says before a session that a participant will be away, or takes it back.
 *
 * @param status excused, not expected, or unmarked to take it back
 * @param reason of not expected; null otherwise
 */
public record PlanAbsence(@Classified(DataClass.REFERENCE) CommandId id, @Classified(DataClass.REFERENCE) CohortSessionId session,
        @Classified(DataClass.REFERENCE) EnrolmentId enrolment, @Classified(DataClass.PROGRESS) CohortStatus status,
        @Classified(DataClass.PROGRESS) NotExpectedReason reason) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
