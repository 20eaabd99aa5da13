package org.heatwatch.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CohortAttendanceTest {

    @Test
    void not_expected_needs_its_reason() {
        assertEquals("mark.reason-missing", broken(() -> new CohortAttendance(CohortStatus.NOT_EXPECTED, 0, null)));
    }

    @Test
    void a_reason_belongs_to_not_expected_only() {
        assertEquals("mark.reason-not-taken", broken(() -> new CohortAttendance(CohortStatus.EXCUSED, 0, NotExpectedReason.IN_COURT)));
    }

    @Test
    void late_and_left_early_need_their_minutes_and_nothing_else_takes_any() {
        assertEquals("mark.minutes-missing", broken(() -> new CohortAttendance(CohortStatus.LATE, 0, null)));
        assertEquals("mark.minutes-not-taken", broken(() -> new CohortAttendance(CohortStatus.PRESENT, 5, null)));
    }

    @Test
    void who_missed_the_whole_session_was_not_late() {
        var late = new CohortAttendance(CohortStatus.LATE, 120, null);

        assertEquals("mark.minutes-too-many", broken(() -> late.mustFit(120)));
        assertDoesNotThrow(() -> late.mustFit(121));
    }

    private static String broken(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }
}
