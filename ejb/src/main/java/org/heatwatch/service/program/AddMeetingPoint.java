package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/**
 * Adds a public place from which participants of a program can be driven.
 *
 * @param point      the new one
 * @param directions may be empty
 */
public record AddMeetingPoint(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramId program, @Classified(REFERENCE) MeetingPointId point,
        @Classified(PROGRAM) String name, @Classified(PROGRAM) String directions) implements Command {

    @Override
    public UUID subject() {
        return program.value();
    }
}
