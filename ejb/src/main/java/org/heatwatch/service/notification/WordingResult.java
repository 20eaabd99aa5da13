package org.heatwatch.service.notification;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.notification.LetterText;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a new wording. */
public sealed interface WordingResult extends CommandResult {

    record Saved() implements WordingResult {}

    record Refused(String key, List<Serializable> arguments) implements WordingResult, Refusal {}

    /** Somebody saved another wording since this one was read; this is how it stands. */
    record Stale(long edition, LetterText says) implements WordingResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
