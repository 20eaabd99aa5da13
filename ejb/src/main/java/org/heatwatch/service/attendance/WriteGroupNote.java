package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * The note on the group.
 *
 * @param note at most {@link org.heatwatch.domain.attendance.CohortRoll#MAX_NOTE} characters; empty to take it away
 * @param seenVersion version of the roll that the user saw
 */
public record WriteGroupNote(@Classified(DataClass.REFERENCE) CommandId id, @Classified(DataClass.REFERENCE) CohortSessionId session,
        @Classified(DataClass.NOTE) String note, @Classified(DataClass.REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }

    @Override
    public String toString() {
        return "WriteGroupNote[" + id + ']';
    }
}
