package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.service.access.Command;

/** Says why somebody who waits comes before others, or that she comes in her turn. */
public record PreferWaiting(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) WaitlistPlaceId place,
        @Classified(REFERENCE) long seenVersion, @Classified(LEGAL) WaitlistPriority priority) implements Command {

    @Override
    public UUID subject() {
        return place.value();
    }
}
