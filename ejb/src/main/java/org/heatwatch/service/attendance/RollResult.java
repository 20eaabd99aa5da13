package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.CommandResult;

/** What became of starting, closing or reopening a roll, or of marking the rest. */
public sealed interface RollResult extends CommandResult {

    /** @param marked how many marks it made */
    record Done(int marked) implements RollResult {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** @param key of the sentence that says why and what to do */
    record Refused(String key, List<Serializable> arguments) implements RollResult {

        static Refused because(RuleViolation broken) {
            return new Refused(broken.key(), broken.arguments().stream().map(Serializable.class::cast).toList());
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
