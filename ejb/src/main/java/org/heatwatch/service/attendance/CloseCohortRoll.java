package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** Once nobody on it is unmarked. */
public record CloseCohortRoll(@Classified(DataClass.REFERENCE) CommandId id,
        @Classified(DataClass.REFERENCE) CohortSessionId session) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
