package org.heatwatch.service.program;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.service.access.Command;

/** @param reason why the program is in her hands no longer */
public record EndAssignment(CommandId id, ProgramCoordinatorId assignment, long seenVersion, String reason) implements Command {

    @Override
    public UUID subject() {
        return assignment.value();
    }
}
