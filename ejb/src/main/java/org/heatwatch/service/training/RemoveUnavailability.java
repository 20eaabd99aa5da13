package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.service.access.Command;

public record RemoveUnavailability(CommandId id, UnavailabilityId unavailability) implements Command {

    @Override
    public UUID subject() {
        return unavailability.value();
    }
}
