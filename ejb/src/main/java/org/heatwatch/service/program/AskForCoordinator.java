package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/** @param assignment the id that it gets */
public record AskForCoordinator(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramCoordinatorId assignment,
        @Classified(REFERENCE) ProgramId program, @Classified(REFERENCE) AccountId account, @Classified(REFERENCE) String reason)
        implements Command {

    @Override
    public UUID subject() {
        return assignment.value();
    }
}
