package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of entering numbers of people. */
public sealed interface HeadcountResult extends CommandResult {

    record Counted(int total) implements HeadcountResult {}

    /** Somebody else has entered some in between. */
    record Stale() implements HeadcountResult {

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    record Refused(String key, List<Serializable> arguments) implements HeadcountResult, Refusal {}
}
