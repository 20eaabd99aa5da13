package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.service.access.Command;

/** She doesn't want the seat that she is offered: it goes to whoever is next. */
public record DeclineSeat(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) WaitlistPlaceId place,
        @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return place.value();
    }
}
