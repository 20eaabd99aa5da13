package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/** Says that no new ride starts at a place. */
public record RetireMeetingPoint(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) ProgramId program, @Classified(REFERENCE) MeetingPointId point)
        implements Command {

    @Override
    public UUID subject() {
        return point.value();
    }
}
