package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of correcting who a youth is. */
public sealed interface CorrectionResult extends CommandResult {

    record Corrected() implements CorrectionResult {}

    record Refused(@Classified(REFERENCE) String key, @Classified(REFERENCE) List<Serializable> arguments) implements CorrectionResult, Refusal {}

    /** Somebody has corrected it since the user read it; nothing was written. */
    record Stale() implements CorrectionResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
