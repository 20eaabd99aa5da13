package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.DateAct;

/**
 * What became of a date of a cohort.
 *
 * @param to null unless it was moved
 * @param reason empty if it was moved
 * @param endedOn when the cohort ended before; endsOn, when it ended from then on
 */
public record DateChange(@Classified(PROGRAM) DateAct act, @Classified(PROGRAM) LocalDateTime from, @Classified(PROGRAM) LocalDateTime to,
        @Classified(PROGRAM) String reason, @Classified(PROGRAM) LocalDate endedOn, @Classified(PROGRAM) LocalDate endsOn,
        @Classified(PROGRAM) Instant at, @Classified(PROGRAM) String by) implements Serializable {

    public boolean endMoved() {
        return !endedOn.equals(endsOn);
    }
}
