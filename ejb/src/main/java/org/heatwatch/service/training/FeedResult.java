package org.heatwatch.service.training;

import java.io.Serial;
import org.heatwatch.service.access.CommandResult;

/** What became of an account's calendar feed. */
public sealed interface FeedResult extends CommandResult {

    /**
     * It has a new address.
     *
     * @param token shown now, and never again: of this result {@link Kept} is all that is kept
     */
    record Opened(String token) implements FeedResult {

        @Serial
        private Object writeReplace() {
            return new Kept();
        }
    }

    /** It had got an address by the same command before. */
    record Kept() implements FeedResult {}

    record Revoked() implements FeedResult {}
}
