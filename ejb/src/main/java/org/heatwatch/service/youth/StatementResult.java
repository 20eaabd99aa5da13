package org.heatwatch.service.youth;

import java.io.Serial;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;

/** What became of asking for a link to a youth statement. */
public sealed interface StatementResult extends CommandResult {

    /**
     * There is a new one.
     *
     * @param token shown now, and never again: of this result {@link Kept} is all that is kept
     */
    record Linked(@Classified(DataClass.REFERENCE) String token) implements StatementResult {

        @Serial
        private Object writeReplace() {
            return new Kept();
        }
    }

    /** The same command had made one before. */
    record Kept() implements StatementResult {}

    /** The hearing is over, or the link had ended: no link is made for it any more. */
    record Over() implements StatementResult {

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
