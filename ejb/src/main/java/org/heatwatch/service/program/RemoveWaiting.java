package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.service.access.Command;

/** She waits no longer. */
public record RemoveWaiting(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) WaitlistPlaceId place,
        @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return place.value();
    }
}
