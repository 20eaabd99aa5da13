package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of an act on a template, or on a cohort, its sessions, its facilitators or its rules. */
public sealed interface CohortResult extends CommandResult {

    record Saved() implements CohortResult {}

    record Refused(@Classified(REFERENCE) String key, @Classified(PROGRAM) List<Serializable> arguments) implements CohortResult, Refusal {}

    /** Somebody has changed it since the user read it; nothing was written. */
    record Stale() implements CohortResult {

        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
