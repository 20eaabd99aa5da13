package org.heatwatch.service.people;

import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;

/** What became of an edit of the directory. */
public sealed interface EditResult extends CommandResult {

    record Saved() implements EditResult {

        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** @param key of the sentence that says why and what to do */
    record Refused(String key, List<String> args) implements EditResult {

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** Somebody saved other values since these were read; nothing was written. */
    record Stale() implements EditResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
