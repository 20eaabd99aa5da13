package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.CommandResult;

/** What became of a tap. */
public sealed interface MarkResult extends CommandResult {

    record Marked(MarkLine mark) implements MarkResult {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** Somebody else has marked since; this is how it stands. */
    record Stale(MarkLine current) implements MarkResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    /** @param key of the sentence that says why and what to do */
    record Refused(String key, List<Serializable> arguments) implements MarkResult {

        static Refused because(RuleViolation broken) {
            return new Refused(broken.key(), broken.arguments().stream().map(Serializable.class::cast).toList());
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
