package org.heatwatch.service.program;

import java.io.Serial;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.service.access.CommandResult;

/** What became of asking for a speaker's link. */
public sealed interface VisitResult extends CommandResult {

    /**
     * There is a new one.
     *
     * @param token shown now, and never again: of this result {@link Kept} is all that is kept
     */
    record Linked(@Classified(DataClass.REFERENCE) String token) implements VisitResult {

        @Serial
        private Object writeReplace() {
            return new Kept();
        }
    }

    /** The same command had made one before. */
    record Kept() implements VisitResult {}
}
