package org.heatwatch.service.account;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an act on an account. */
public sealed interface AccountResult extends CommandResult {

    record Saved() implements AccountResult {}

    record Refused(String key, List<Serializable> arguments) implements AccountResult, Refusal {}

    /** Somebody changed the account since it was read; nothing was written. */
    record Stale() implements AccountResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
