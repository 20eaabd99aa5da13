package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class UnavailableTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final UnavailableTime TUESDAYS_UNTIL_NOON =
            new UnavailableTime(DayOfWeek.TUESDAY, LocalTime.MIDNIGHT, NOON, TUESDAY, null);

    @Test
    void a_weekday_comes_again_each_week_from_the_first_day_on() {
        assertTrue(meets(TUESDAYS_UNTIL_NOON, TUESDAY.plusWeeks(30).atTime(10, 0), 60));
        assertFalse(meets(TUESDAYS_UNTIL_NOON, TUESDAY.minusWeeks(1).atTime(10, 0), 60));
        assertFalse(meets(TUESDAYS_UNTIL_NOON, TUESDAY.plusDays(1).atTime(10, 0), 60));
    }

    @Test
    void it_is_met_by_the_minute() {
        assertTrue(meets(TUESDAYS_UNTIL_NOON, TUESDAY.atTime(11, 59), 60));
        assertFalse(meets(TUESDAYS_UNTIL_NOON, TUESDAY.atTime(12, 0), 60));
        assertFalse(meets(TUESDAYS_UNTIL_NOON, TUESDAY.minusDays(1).atTime(23, 0), 60));
        assertTrue(meets(TUESDAYS_UNTIL_NOON, TUESDAY.minusDays(1).atTime(23, 0), 61));
    }

    @Test
    void noon_stays_noon_when_the_clock_changes() {
        var sundays = new UnavailableTime(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, NOON, TUESDAY, null);

        for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 3, 8), LocalDate.of(2026, 11, 1)}) {
            assertTrue(meets(sundays, day.atTime(11, 59), 30));
            assertFalse(meets(sundays, day.atTime(12, 0), 30));
        }
    }

    @Test
    void it_holds_on_the_countys_clock_wherever_the_session_is() {
        var slot = new LocalSlot(TUESDAY.atTime(13, 30), TUESDAY.atTime(15, 0), ZoneId.of("America/New_York"));

        assertTrue(TUESDAYS_UNTIL_NOON.meets(slot.startsAt(), slot.endsAt()));
    }

    @Test
    void days_without_a_weekday_are_all_days_to_the_last_one() {
        var vacation = new UnavailableTime(null, LocalTime.MIDNIGHT, null, TUESDAY, TUESDAY.plusDays(2));

        assertTrue(meets(vacation, TUESDAY.plusDays(2).atTime(23, 0), 30));
        assertFalse(meets(vacation, TUESDAY.plusDays(3).atTime(0, 0), 30));
    }

    @Test
    void only_a_weekday_goes_on_and_nothing_ends_before_it_begins() {
        refused("unavailable.last-missing", () -> new UnavailableTime(null, LocalTime.MIDNIGHT, null, TUESDAY, null));
        refused("unavailable.last", () -> new UnavailableTime(null, LocalTime.MIDNIGHT, null, TUESDAY, TUESDAY.minusDays(1)));
        refused("unavailable.until", () -> new UnavailableTime(DayOfWeek.TUESDAY, NOON, NOON, TUESDAY, null));
    }

    @Test
    void a_weekday_that_does_not_come_between_its_days_is_never() {
        assertFalse(days(DayOfWeek.MONDAY, TUESDAY, TUESDAY.plusDays(5)).isEver());
        assertEquals(TUESDAY.plusDays(6), days(DayOfWeek.MONDAY, TUESDAY, TUESDAY.plusDays(5)).begins());
        assertTrue(days(DayOfWeek.MONDAY, TUESDAY, TUESDAY.plusDays(6)).isEver());
        assertTrue(days(null, TUESDAY, TUESDAY).isEver());
        assertTrue(days(DayOfWeek.MONDAY, TUESDAY, null).isEver());
    }

    @Test
    void a_time_covers_itself_and_those_whose_times_of_day_lie_within_it() {
        var morning = at(9, 12);

        assertTrue(morning.covers(morning));
        assertTrue(morning.covers(at(10, 11)));
        assertFalse(morning.covers(at(8, 11)));
        assertFalse(morning.covers(at(10, 13)));
        assertTrue(days(DayOfWeek.TUESDAY, TUESDAY, null).covers(morning));
        assertFalse(morning.covers(days(DayOfWeek.TUESDAY, TUESDAY, null)));
    }

    @Test
    void a_weekday_covers_itself_from_a_later_day_on_and_single_days() {
        var tuesdays = days(DayOfWeek.TUESDAY, TUESDAY, TUESDAY.plusWeeks(4));
        var endless = days(DayOfWeek.TUESDAY, TUESDAY, null);

        assertTrue(endless.covers(tuesdays));
        assertFalse(tuesdays.covers(endless));
        assertTrue(tuesdays.covers(days(DayOfWeek.TUESDAY, TUESDAY.minusDays(2), TUESDAY.plusWeeks(4).plusDays(6))));
        assertFalse(tuesdays.covers(days(DayOfWeek.TUESDAY, TUESDAY.minusWeeks(1), TUESDAY.plusWeeks(4))));
        assertFalse(tuesdays.covers(days(DayOfWeek.TUESDAY, TUESDAY, TUESDAY.plusWeeks(5))));
        assertFalse(tuesdays.covers(days(DayOfWeek.MONDAY, TUESDAY, TUESDAY.plusWeeks(4))));
        assertTrue(tuesdays.covers(days(null, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(1))));
        assertFalse(tuesdays.covers(days(null, TUESDAY, TUESDAY.plusWeeks(1))));
    }

    @Test
    void days_cover_the_weekdays_between_them() {
        var vacation = days(null, TUESDAY, TUESDAY.plusDays(13));

        assertTrue(vacation.covers(days(DayOfWeek.MONDAY, TUESDAY, TUESDAY.plusDays(13))));
        assertTrue(vacation.covers(days(null, TUESDAY.plusDays(1), TUESDAY.plusDays(13))));
        assertFalse(vacation.covers(days(null, TUESDAY, TUESDAY.plusDays(14))));
        assertFalse(vacation.covers(days(DayOfWeek.MONDAY, TUESDAY, null)));
    }

    private static UnavailableTime days(DayOfWeek weekday, LocalDate first, LocalDate last) {
        return new UnavailableTime(weekday, LocalTime.MIDNIGHT, null, first, last);
    }

    private static UnavailableTime at(int from, int until) {
        return new UnavailableTime(DayOfWeek.TUESDAY, LocalTime.of(from, 0), LocalTime.of(until, 0), TUESDAY, null);
    }

    private static boolean meets(UnavailableTime time, LocalDateTime start, int minutes) {
        var from = start.atZone(County.ZONE).toInstant();
        return time.meets(from, from.plusSeconds(60L * minutes));
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
