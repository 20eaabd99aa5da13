package org.heatwatch.domain.program;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class RideTest {

    private static final LocalDateTime BEGINS = LocalDateTime.of(2026, 3, 14, 10, 0);

    @Test
    void she_is_met_before_the_session_begins() {
        assertDoesNotThrow(() -> Ride.mustBeInTime(LocalTime.of(9, 59), BEGINS));
        assertEquals("ride.time-late", assertThrows(RuleViolation.class, () -> Ride.mustBeInTime(LocalTime.of(10, 0), BEGINS)).key());
    }

    @Test
    void a_meeting_point_has_a_name_that_fits() {
        assertEquals("Lakeside Station", point("  Lakeside  Station", "").name());
        assertEquals("point.name", assertThrows(RuleViolation.class, () -> point("?", "")).key());
        assertEquals("point.name", assertThrows(RuleViolation.class, () -> point("x".repeat(101), "")).key());
        assertEquals("point.directions", assertThrows(RuleViolation.class, () -> point("Station", "x".repeat(201))).key());
    }

    private static MeetingPoint point(String name, String directions) {
        return new MeetingPoint(MeetingPointId.next(), ProgramId.next(), name, directions, AccountId.next(), BEGINS.atZone(County.ZONE).toInstant());
    }
}
