package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * What is open before and after sessions.
 *
 * @param calls participants who need a call, the one who has waited longest first
 * @param sessions by their start
 * @param cohorts of which the reader sees how much is open, and not what: the one with most to do after a session first, then by name
 */
public record OpenSheet(@Classified(PROGRESS) List<CallLine> calls, @Classified(PROGRAM) List<OpenSession> sessions,
        @Classified(PROGRAM) List<OpenCohort> cohorts) implements Serializable {

    public static final OpenSheet NOTHING = new OpenSheet(List.of(), List.of(), List.of());

    /** With no more cohorts than so many. */
    public OpenSheet first(int most) {
        return new OpenSheet(calls, sessions, cohorts.stream().limit(most).toList());
    }

    public boolean isNothing() {
        return calls.isEmpty() && sessions.isEmpty() && cohorts.isEmpty();
    }
}
