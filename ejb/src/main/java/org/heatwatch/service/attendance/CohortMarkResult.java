package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a tap. */
public sealed interface CohortMarkResult extends CommandResult {

    record Marked(@Classified(DataClass.PROGRESS) CohortMarkLine mark) implements CohortMarkResult {}

    /** Somebody else has marked since; this is how it stands. */
    record Stale(@Classified(DataClass.PROGRESS) CohortMarkLine current) implements CohortMarkResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }

    record Refused(@Classified(DataClass.REFERENCE) String key, @Classified(DataClass.REFERENCE) List<Serializable> arguments)
            implements CohortMarkResult, Refusal {}
}
