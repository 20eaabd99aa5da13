package org.heatwatch.domain.attendance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RollTest {

    private final Roll roll = new Roll(SessionId.next());

    @Test
    void a_roll_does_not_close_while_anyone_is_unmarked() {
        assertEquals("roll.unmarked", broken(() -> roll.close(1)));
        assertDoesNotThrow(roll::mustBeOpen);
    }

    @Test
    void a_closed_roll_takes_no_marks() {
        roll.close(0);

        assertEquals("roll.closed", broken(roll::mustBeOpen));
    }

    @Test
    void a_roll_closes_once() {
        roll.close(0);

        assertEquals("roll.closed", broken(() -> roll.close(0)));
    }

    @Test
    void a_closed_roll_does_not_reopen_without_a_reason() {
        roll.close(0);

        assertEquals("roll.reason-missing", broken(() -> roll.reopen("  ")));
        assertEquals("roll.reason-long", broken(() -> roll.reopen("x".repeat(Roll.MAX_REASON + 1))));
    }

    @Test
    void a_closed_roll_reopens_with_a_reason() {
        roll.close(0);

        roll.reopen("The sheet shows that Ana left at noon");

        assertDoesNotThrow(roll::mustBeOpen);
    }

    @Test
    void an_open_roll_has_nothing_to_reopen() {
        assertEquals("roll.not-closed", broken(() -> roll.reopen("because")));
    }

    private static String broken(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }
}
