package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.Command;

/** @param seenVersion the venue's version that the user changed */
public record ChangeVenue(CommandId id, VenueId venue, long seenVersion, VenueDetails details) implements Command {

    @Override
    public UUID subject() {
        return venue.value();
    }
}
