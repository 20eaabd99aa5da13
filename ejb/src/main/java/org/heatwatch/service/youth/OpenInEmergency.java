package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * @param access the id that the access gets
 * @param code of the youth, as it was typed
 */
public record OpenInEmergency(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) BreakGlassId access, @Classified(REFERENCE) String code,
        @Classified(NOTE) String reason) implements Command {

    @Override
    public UUID subject() {
        return access.value();
    }

    @Override
    public String toString() {
        return "OpenInEmergency[" + id + ']';
    }
}
