package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a tap. */
public sealed interface MarkResult extends CommandResult {

    record Marked(MarkLine mark) implements MarkResult {}

    /** Somebody else has marked since; this is how it stands. */
    record Stale(MarkLine current) implements MarkResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    record Refused(String key, List<Serializable> arguments) implements MarkResult, Refusal {}
}
