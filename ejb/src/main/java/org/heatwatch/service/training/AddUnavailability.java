package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.access.Command;

/** @param unavailability the id that it gets */
public record AddUnavailability(CommandId id, UnavailabilityId unavailability, UnavailableTime time) implements Command {

    @Override
    public UUID subject() {
        return unavailability.value();
    }
}
