package org.heatwatch.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceTest {

    private static final int TWO_HOURS = 120;

    @ParameterizedTest(name = "{0}, missed {1} of 120 minutes: {2}")
    @CsvSource({
        "UNMARKED, 0, 0",
        "PRESENT, 0, 120",
        "LATE, 15, 105",
        "LEFT_EARLY, 119, 1",
        "ABSENT, 0, 0",
        "EXCUSED, 0, 0"
    })
    void minutes_are_those_really_attended(AttendanceStatus status, int missed, int attended) {
        assertEquals(attended, new Attendance(status, missed).minutesOf(TWO_HOURS));
    }

    @ParameterizedTest(name = "{0} minutes after the start: {1} {2}")
    @CsvSource({"-600, PRESENT, 0", "0, PRESENT, 0", "10, PRESENT, 0", "11, LATE, 11", "119, LATE, 119"})
    void whoever_comes_more_than_ten_minutes_after_the_start_is_late_by_all_of_them(long minutes, AttendanceStatus status, int missed) {
        assertEquals(new Attendance(status, missed), Attendance.arriving(minutes));
    }

    @Test
    void late_and_left_early_need_their_minutes() {
        assertEquals("mark.minutes-missing", broken(() -> new Attendance(AttendanceStatus.LATE, 0)));
        assertEquals("mark.minutes-missing", broken(() -> new Attendance(AttendanceStatus.LEFT_EARLY, -5)));
    }

    @Test
    void no_other_status_takes_minutes() {
        assertEquals("mark.minutes-not-taken", broken(() -> new Attendance(AttendanceStatus.PRESENT, 5)));
        assertEquals("mark.minutes-not-taken", broken(() -> new Attendance(AttendanceStatus.EXCUSED, 5)));
    }

    @Test
    void whoever_missed_the_whole_session_was_not_late() {
        assertEquals("mark.minutes-too-many", broken(() -> new Attendance(AttendanceStatus.LATE, TWO_HOURS).minutesOf(TWO_HOURS)));
    }

    private static String broken(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }
}
