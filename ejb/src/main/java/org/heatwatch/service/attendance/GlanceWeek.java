package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * One session of a cohort in its grid.
 *
 * @param topic empty where none is said
 * @param came how many of those marked took part
 */
public record GlanceWeek(@Classified(REFERENCE) CohortSessionId session, @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDate day,
        @Classified(PROGRAM) String topic, @Classified(PROGRAM) boolean cancelled, @Classified(PROGRESS) AttendanceRate came) implements Serializable {

    /** In percent of those who were expected; empty if nobody was, or nobody is marked yet. */
    public OptionalInt percent() {
        return came.adjusted();
    }
}
