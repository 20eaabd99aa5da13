package org.heatwatch.service.account;

import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;

/** What became of an act on an account. */
public sealed interface AccountResult extends CommandResult {

    record Saved() implements AccountResult {

        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /** @param key of the sentence that says why and what to do */
    record Refused(String key, List<String> args) implements AccountResult {

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** Somebody changed the account since it was read; nothing was written. */
    record Stale() implements AccountResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
