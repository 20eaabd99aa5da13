package org.heatwatch.service.program;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.service.access.Command;

/** Whoever asked takes it back. */
public record WithdrawCoordinator(CommandId id, ProgramCoordinatorId assignment, long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return assignment.value();
    }
}
