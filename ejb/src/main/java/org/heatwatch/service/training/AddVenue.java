package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.Command;

/** @param venue the id that the new venue gets */
public record AddVenue(CommandId id, VenueId venue, VenueDetails details) implements Command {

    @Override
    public UUID subject() {
        return venue.value();
    }
}
