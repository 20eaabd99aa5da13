package org.heatwatch.service.training;

import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.training.VenueDetails;
import org.heatwatch.service.access.CommandResult;

/** What became of an edit of a venue. */
public sealed interface VenueResult extends CommandResult {

    record Saved() implements VenueResult {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** Another venue has the name. */
    record NameTaken(String name) implements VenueResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** Somebody saved other values since these were read; this is how it stands. */
    record Stale(long version, VenueDetails details) implements VenueResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
