package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.attendance.CohortStatus.EXCUSED;
import static org.heatwatch.domain.attendance.CohortStatus.LATE;
import static org.heatwatch.domain.attendance.CohortStatus.LEFT_EARLY;
import static org.heatwatch.domain.attendance.CohortStatus.NOT_EXPECTED;
import static org.heatwatch.domain.attendance.CohortStatus.PRESENT;
import static org.heatwatch.domain.attendance.CohortStatus.UNEXCUSED;
import static org.heatwatch.domain.attendance.CohortStatus.UNMARKED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Twelve weeks, counted by hand. */
class AttendanceRateTest {

    @Test
    void who_came_each_of_twelve_weeks_has_both_rates_full() {
        assertRates(100, 100, of(PRESENT, PRESENT, LATE, PRESENT, LEFT_EARLY, PRESENT, PRESENT, PRESENT, PRESENT, PRESENT, PRESENT, PRESENT));
    }

    @Test
    void three_weeks_in_custody_lower_the_raw_rate_alone() {
        // 12 held, 8 attended, 1 unexcused, 3 not expected: 8 of 12, 8 of 9
        assertRates(67, 89, of(PRESENT, PRESENT, NOT_EXPECTED, NOT_EXPECTED, NOT_EXPECTED, PRESENT, PRESENT, UNEXCUSED, PRESENT, PRESENT, PRESENT,
                PRESENT));
    }

    @Test
    void being_excused_never_lowers_the_adjusted_rate() {
        // 12 held, 9 attended, 2 excused, 1 unexcused: 9 of 12, 9 of 10
        assertRates(75, 90, of(PRESENT, EXCUSED, PRESENT, PRESENT, EXCUSED, PRESENT, PRESENT, UNEXCUSED, PRESENT, PRESENT, PRESENT, PRESENT));
    }

    @Test
    void what_is_not_marked_yet_counts_in_neither() {
        // week 7 of 12: 6 marked, 5 attended
        assertRates(83, 83, of(PRESENT, PRESENT, UNEXCUSED, PRESENT, PRESENT, PRESENT, UNMARKED));
    }

    @Test
    void sessions_before_she_joined_count_in_neither() {
        var before = new CohortAttendance(NOT_EXPECTED, 0, NotExpectedReason.NOT_YET_ENROLLED);

        assertRates(50, 50, Stream.concat(Stream.of(before, before), of(PRESENT, UNEXCUSED).stream()).toList());
    }

    @Test
    void there_is_no_rate_of_nothing() {
        AttendanceRate rate = AttendanceRate.of(of(NOT_EXPECTED, EXCUSED));

        assertEquals(OptionalInt.of(0), rate.raw());
        assertEquals(OptionalInt.empty(), rate.adjusted());
        assertEquals(OptionalInt.empty(), AttendanceRate.of(List.of()).raw());
    }

    private static void assertRates(int raw, int adjusted, List<CohortAttendance> marks) {
        AttendanceRate rate = AttendanceRate.of(marks);

        assertEquals(OptionalInt.of(raw), rate.raw());
        assertEquals(OptionalInt.of(adjusted), rate.adjusted());
    }

    private static List<CohortAttendance> of(CohortStatus... statuses) {
        return Stream.of(statuses)
                .map(status -> new CohortAttendance(status, status.takesMinutes() ? 10 : 0, status.takesReason() ? NotExpectedReason.IN_CUSTODY : null))
                .toList();
    }
}
