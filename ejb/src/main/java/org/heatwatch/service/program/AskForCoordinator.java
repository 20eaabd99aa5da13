package org.heatwatch.service.program;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/** @param assignment the id that it gets */
public record AskForCoordinator(CommandId id, ProgramCoordinatorId assignment, ProgramId program, AccountId account, String reason) implements Command {

    @Override
    public UUID subject() {
        return assignment.value();
    }
}
