package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an edit of a venue. */
public sealed interface VenueResult extends CommandResult {

    record Saved() implements VenueResult {}

    record Refused(String key, List<Serializable> arguments) implements VenueResult, Refusal {}

    /** Somebody saved other values since these were read; this is how it stands. */
    record Stale(long version, VenueDetails details) implements VenueResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
