package org.heatwatch.service.access;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RuleViolation;

/** What became of an act on a grant. */
public sealed interface GrantResult extends CommandResult {

    record Saved() implements GrantResult {}

    record Refused(String key, List<Serializable> arguments) implements GrantResult, Refusal {}

    /** Somebody changed it since it was read; nothing was written. */
    record Stale() implements GrantResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    /**
     * Does it if the user saw the grant as it is and the rules allow it.
     *
     * @param act changes nothing before it has asked its rules
     */
    static GrantResult of(long seenVersion, Long version, Runnable act) {
        if (version != seenVersion) {
            return new Stale();
        }
        try {
            act.run();
            return new Saved();
        } catch (RuleViolation broken) {
            return new Refused(broken.key(), broken.arguments());
        }
    }
}
