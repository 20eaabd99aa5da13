package org.heatwatch.domain.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.LocalSlot;
import org.junit.jupiter.api.Test;

class FeedbackStageTest {

    /** The clock goes back in the night after it. */
    private final LocalSlot saturday = new LocalSlot(LocalDateTime.parse("2026-10-31T10:00"), LocalDateTime.parse("2026-10-31T12:30"), ZoneId.of("America/Los_Angeles"));

    @Test
    void answers_are_taken_from_the_first_minute_to_the_end_of_the_third_day_after() {
        assertEquals(FeedbackStage.AHEAD, FeedbackStage.of(saturday, Instant.parse("2026-10-31T16:59:59Z")));
        assertEquals(FeedbackStage.OPEN, FeedbackStage.of(saturday, Instant.parse("2026-10-31T17:00:00Z")));
        assertEquals(FeedbackStage.OPEN, FeedbackStage.of(saturday, Instant.parse("2026-11-04T07:59:59Z")));
        assertEquals(FeedbackStage.OVER, FeedbackStage.of(saturday, Instant.parse("2026-11-04T08:00:00Z")));
    }
}
