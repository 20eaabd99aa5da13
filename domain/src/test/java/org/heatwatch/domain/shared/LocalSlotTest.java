package org.heatwatch.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalSlotTest {

    private static final ZoneId OAKLAND = ZoneId.of("America/Los_Angeles");

    @Test
    void ten_o_clock_stays_ten_o_clock_when_the_clock_changes() {
        assertEquals(Instant.parse("2027-03-13T18:00:00Z"), slot("2027-03-13T10:00", "2027-03-13T12:00").startsAt());
        assertEquals(Instant.parse("2027-03-20T17:00:00Z"), slot("2027-03-20T10:00", "2027-03-20T12:00").startsAt());
    }

    @Test
    void minutes_are_those_that_really_pass() {
        assertEquals(120, slot("2027-03-13T10:00", "2027-03-13T12:00").minutes());
        assertEquals(60, slot("2027-03-14T01:30", "2027-03-14T03:30").minutes());
        assertEquals(180, slot("2027-11-07T00:30", "2027-11-07T02:30").minutes());
    }

    @Test
    void an_end_at_or_before_the_start_is_refused() {
        assertEquals("slot.end-before-start", broken("2027-03-13T10:00", "2027-03-13T10:00").key());
        assertEquals("slot.end-before-start", broken("2027-03-13T10:00", "2027-03-13T09:00").key());
    }

    @Test
    void a_time_that_the_clock_skips_is_refused_with_the_next_one() {
        RuleViolation refused = broken("2027-03-14T02:30", "2027-03-14T04:00");

        assertEquals("slot.skipped-time", refused.key());
        assertEquals(List.of(LocalDateTime.parse("2027-03-14T02:30"), LocalDateTime.parse("2027-03-14T03:00")), refused.arguments());
    }

    @Test
    void a_time_that_the_clock_repeats_is_refused_with_the_next_one_that_is_unique() {
        RuleViolation refused = broken("2027-11-07T01:15", "2027-11-07T04:00");

        assertEquals("slot.repeated-time", refused.key());
        assertEquals(List.of(LocalDateTime.parse("2027-11-07T01:15"), LocalDateTime.parse("2027-11-07T02:00")), refused.arguments());
    }

    @Test
    void a_block_of_more_than_sixteen_hours_is_refused() {
        assertEquals(960, slot("2027-03-13T06:00", "2027-03-13T22:00").minutes());
        assertEquals("slot.too-long", broken("2027-03-13T06:00", "2027-03-13T22:01").key());
    }

    private static LocalSlot slot(String start, String end) {
        return new LocalSlot(LocalDateTime.parse(start), LocalDateTime.parse(end), OAKLAND);
    }

    private static RuleViolation broken(String start, String end) {
        return assertThrows(RuleViolation.class, () -> slot(start, end));
    }
}
