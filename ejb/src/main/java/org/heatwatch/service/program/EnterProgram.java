package org.heatwatch.service.program;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/** @param program the id that it gets */
public record EnterProgram(CommandId id, ProgramId program, String name) implements Command {

    @Override
    public UUID subject() {
        return program.value();
    }
}
