package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an act on a session's feedback. */
public sealed interface FeedbackResult extends CommandResult {

    record Saved() implements FeedbackResult {}

    record Refused(@Classified(REFERENCE) String key, @Classified(PROGRAM) List<Serializable> arguments) implements FeedbackResult, Refusal {}

    /** Somebody has said something else since the user read it; nothing was written. */
    record Stale() implements FeedbackResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
