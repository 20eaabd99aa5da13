package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/**
 * One tap.
 *
 * @param missedMinutes how late or how early, 1 to the session's length less one; 0 for every other status
 * @param reason of not expected; null for every other status
 * @param seenVersion version of the mark that the user saw; 0 if there was none
 */
public record MarkParticipant(@Classified(DataClass.REFERENCE) CommandId id, @Classified(DataClass.REFERENCE) CohortSessionId session,
        @Classified(DataClass.REFERENCE) EnrolmentId enrolment, @Classified(DataClass.PROGRESS) CohortStatus status,
        @Classified(DataClass.PROGRESS) int missedMinutes, @Classified(DataClass.PROGRESS) NotExpectedReason reason,
        @Classified(DataClass.REFERENCE) long seenVersion, @Classified(DataClass.REFERENCE) MarkSource source) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
