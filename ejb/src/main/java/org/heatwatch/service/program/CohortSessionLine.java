package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CohortSessionState;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * A session of a cohort.
 *
 * @param ordinal its place among the cohort's sessions, from 1
 * @param topic empty where none is said
 * @param due true from the day it is held on: its roll can be taken
 */
public record CohortSessionLine(@Classified(REFERENCE) CohortSessionId id, @Classified(PROGRAM) int ordinal,
        @Classified(PROGRAM) LocalDateTime start, @Classified(PROGRAM) LocalDateTime end, @Classified(PROGRAM) ZoneId zone,
        @Classified(PROGRAM) String topic, @Classified(PROGRAM) CohortSessionState state, @Classified(PROGRAM) boolean due,
        @Classified(REFERENCE) long version) implements Serializable {

    public boolean cancelled() {
        return state == CohortSessionState.CANCELLED;
    }
}
