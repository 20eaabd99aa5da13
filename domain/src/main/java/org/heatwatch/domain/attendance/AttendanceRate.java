package org.heatwatch.domain.attendance;

import java.io.Serializable;
import java.util.Collection;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;

/**
 * How often a participant took part, of the sessions since she joined that she was marked for. What nobody has marked yet counts in
 * neither rate, and sessions before she joined (not yet enrolled) don't either.
 *
 * @param attended sessions that she took part in, late or not whole ones too
 * @param held sessions that were held: the denominator of the raw rate
 * @param expected of these, those for which she was neither excused nor not expected: the denominator of the adjusted rate
 */
public record AttendanceRate(@Classified(DataClass.PROGRESS) int attended, @Classified(DataClass.PROGRESS) int held,
        @Classified(DataClass.PROGRESS) int expected) implements Serializable {

    public static AttendanceRate of(Collection<CohortAttendance> marks) {
        int attended = 0;
        int held = 0;
        int expected = 0;
        for (CohortAttendance mark : marks) {
            if (mark.status() == CohortStatus.UNMARKED || mark.reason() == NotExpectedReason.NOT_YET_ENROLLED) {
                continue;
            }
            held++;
            attended += mark.status().wasThere() ? 1 : 0;
            expected += mark.status().wasThere() || mark.status() == CohortStatus.UNEXCUSED ? 1 : 0;
        }
        return new AttendanceRate(attended, held, expected);
    }

    /** In percent, rounded; empty if no session was held. */
    public OptionalInt raw() {
        return percent(held);
    }

    /** In percent, rounded; empty if she was expected at none. */
    public OptionalInt adjusted() {
        return percent(expected);
    }

    private OptionalInt percent(int of) {
        return of == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * attended / of));
    }
}
