package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.service.access.Command;

/** Whoever asked takes it back. */
public record WithdrawCoordinator(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramCoordinatorId assignment,
        @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return assignment.value();
    }
}
