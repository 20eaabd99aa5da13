package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/** @param program the id that it gets */
public record EnterProgram(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramId program, @Classified(PROGRAM) String name)
        implements Command {

    @Override
    public UUID subject() {
        return program.value();
    }
}
