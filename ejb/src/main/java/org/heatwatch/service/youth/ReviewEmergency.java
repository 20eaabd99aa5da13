package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param review what the reviewer found */
public record ReviewEmergency(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) BreakGlassId access, @Classified(NOTE) String review) implements Command {

    @Override
    public UUID subject() {
        return access.value();
    }

    @Override
    public String toString() {
        return "ReviewEmergency[" + id + ']';
    }
}
