package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param reason kept with the roll; at most {@link org.heatwatch.domain.attendance.RollCall#MAX_REASON} characters */
public record ReopenCohortRoll(@Classified(DataClass.REFERENCE) CommandId id, @Classified(DataClass.REFERENCE) CohortSessionId session,
        @Classified(DataClass.NOTE) String reason) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }

    @Override
    public String toString() {
        return "ReopenCohortRoll[" + session + ']';
    }
}
