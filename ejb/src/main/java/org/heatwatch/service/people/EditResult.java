package org.heatwatch.service.people;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an edit of the directory. */
public sealed interface EditResult extends CommandResult {

    record Saved() implements EditResult {}

    record Refused(String key, List<Serializable> arguments) implements EditResult, Refusal {}

    /** Somebody saved other values since these were read; nothing was written. */
    record Stale() implements EditResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
