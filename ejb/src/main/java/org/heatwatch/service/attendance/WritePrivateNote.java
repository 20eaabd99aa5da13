package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/**
 * The caller's own note on a participant.
 *
 * @param note at most {@link org.heatwatch.domain.attendance.PrivateNote#MAX_NOTE} characters; empty to take it away
 * @param seenVersion version of the note that the user saw; -1 if there was none
 */
public record WritePrivateNote(@Classified(DataClass.REFERENCE) CommandId id, @Classified(DataClass.REFERENCE) CohortSessionId session,
        @Classified(DataClass.REFERENCE) EnrolmentId enrolment, @Classified(DataClass.NOTE) String note,
        @Classified(DataClass.REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }

    @Override
    public String toString() {
        return "WritePrivateNote[" + id + ']';
    }
}
