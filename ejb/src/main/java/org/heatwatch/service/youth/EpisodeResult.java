package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an act on an episode. */
public sealed interface EpisodeResult extends CommandResult {

    record Saved() implements EpisodeResult {}

    record Refused(@Classified(REFERENCE) String key, @Classified(LEGAL) List<Serializable> arguments) implements EpisodeResult, Refusal {}

    /** Somebody has changed the episode since the user read it; nothing was written. */
    record Stale() implements EpisodeResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
