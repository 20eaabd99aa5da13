package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.attendance.AParticipant.aCohort;
import static org.heatwatch.domain.program.EnrolmentState.ACTIVE;
import static org.heatwatch.domain.program.EnrolmentState.ENROLLED;
import static org.heatwatch.domain.program.EnrolmentState.ON_HOLD;
import static org.heatwatch.domain.program.EnrolmentState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Twelve Saturdays from February 7 on, seen from the Monday after the last of those that are said. */
class CallNeedTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 7);

    private final Cohort cohort = aCohort(FIRST, 12);
    private final AParticipant she = AParticipant.of(cohort);

    @Test
    void who_missed_the_last_session_without_an_excuse_is_called() {
        assertEquals("week 3, 1 in a row", need("PPU"));
        assertEquals("", need("PUP"));
        assertEquals("", need("PPX"));
        assertEquals("", need("PPL"));
        assertEquals("", need("PPE"));
        assertEquals("", need(""));
    }

    @Test
    void who_missed_two_in_a_row_is_called_whatever_the_reason() {
        assertEquals("week 3, 2 in a row", need("PXX"));
        assertEquals("week 3, 2 in a row", need("PUX"));
        assertEquals("week 4, 4 in a row", need("XUXU"));
        assertEquals("", need("XPX"));
    }

    @Test
    void a_session_that_nobody_has_marked_says_nothing() {
        assertEquals("week 2, 1 in a row", need("PU."));
        assertEquals("week 3, 2 in a row", need("X.X"));
    }

    @Test
    void who_could_not_be_expected_last_is_not_called() {
        assertEquals("", need("PUN"));
        assertEquals("", need("XXN"));
    }

    @Test
    void sessions_at_which_she_could_not_be_expected_stand_between_no_two() {
        assertEquals("week 4, 2 in a row", need("PXNX"));
        assertEquals("", need("XPNX"));
    }

    @Test
    void what_she_made_up_she_has_not_missed() {
        she.was("PPU").madeUp(3);
        assertEquals("", need(day(3)));

        AParticipant other = AParticipant.of(cohort).was("PXX").madeUp(2);
        assertEquals(Optional.empty(), CallNeed.of(ACTIVE, false, other.progress(), day(3)));
    }

    @Test
    void who_is_away_on_hold_or_gone_is_not_called() {
        she.was("PPU");
        assertEquals(1, CallNeed.of(ENROLLED, false, she.progress(), day(3)).stream().count());
        assertEquals(Optional.empty(), CallNeed.of(ACTIVE, true, she.progress(), day(3)));
        for (EnrolmentState state : List.of(ON_HOLD, WITHDRAWN, EnrolmentState.COMPLETED, EnrolmentState.NOT_COMPLETED, EnrolmentState.TRANSFERRED)) {
            assertEquals(Optional.empty(), CallNeed.of(state, false, she.progress(), day(3)), state.name());
        }
    }

    @Test
    void it_is_asked_for_up_to_two_weeks() {
        she.was("PPU");
        assertEquals(1, CallNeed.of(ACTIVE, false, she.progress(), week(3).plusDays(14)).stream().count());
        assertEquals(0, CallNeed.of(ACTIVE, false, she.progress(), week(3).plusDays(15)).stream().count());
    }

    @Test
    void a_call_is_about_a_session_that_she_missed_and_was_made_after_it() {
        she.was("PUXN");
        assertEquals("call.not-missed", refused(1, week(1)));
        assertEquals("call.not-missed", refused(4, week(4)));
        assertEquals("call.day", refused(2, week(2).minusDays(1)));
        assertEquals("call.day", refused(2, day(4).plusDays(1)));
        assertDoesNotThrow(() -> call(2, week(2)));
        assertDoesNotThrow(() -> call(3, day(4)));
    }

    private String refused(int week, LocalDate on) {
        return assertThrows(RuleViolation.class, () -> call(week, on)).key();
    }

    private FollowUpCall call(int week, LocalDate on) {
        return new FollowUpCall(she.progress().sessions().get(week - 1), on, CallOutcome.LEFT_WORD, day(4), AccountId.next(), Instant.EPOCH);
    }

    private String need(String marks) {
        she.was(marks);
        return need(day(marks.length()));
    }

    private String need(LocalDate today) {
        return CallNeed.of(ACTIVE, false, she.progress(), today).map(need -> "week " + (1 + she.progress().sessions().indexOf(need.last())) + ", "
                + need.inARow() + " in a row").orElse("");
    }

    private LocalDate week(int number) {
        return FIRST.plusWeeks(number - 1L);
    }

    /** The Monday after that week. */
    private LocalDate day(int week) {
        return week(week).plusDays(2);
    }
}
