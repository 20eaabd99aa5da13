package org.heatwatch.domain.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeeklySeriesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);
    private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
    private static final Set<Holiday> ALL = EnumSet.allOf(Holiday.class);
    private static final Set<Holiday> NONE = Set.of();

    @Test
    void a_series_has_so_many_sessions_a_week_apart() {
        assertEquals(List.of(THURSDAY, THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(2)), weekly().times(3).held());
    }

    @Test
    void a_series_until_a_day_has_a_session_on_it_and_none_later() {
        assertEquals(3, weekly().until(THURSDAY.plusWeeks(2)).held().size());
        assertEquals(2, weekly().until(THURSDAY.plusWeeks(2).minusDays(1)).held().size());
        assertEquals(1, weekly().until(THURSDAY).held().size());
    }

    @Test
    void for_each_date_that_is_left_out_a_series_of_so_many_sessions_goes_on_for_a_week() {
        SeriesDates dates = new WeeklySeries(THURSDAY, Set.of(THURSDAY.plusWeeks(1)), ALL).times(6);

        assertEquals(6, dates.held().size());
        assertEquals(THURSDAY.plusWeeks(7), dates.held().get(5));
        assertEquals(List.of(new SeriesDates.LeftOut(THURSDAY.plusWeeks(1), null),
                new SeriesDates.LeftOut(THANKSGIVING, Holiday.THANKSGIVING)), dates.leftOut());
    }

    @Test
    void a_series_until_a_day_is_shorter_by_what_is_left_out() {
        SeriesDates dates = new WeeklySeries(THURSDAY, Set.of(), ALL).until(THANKSGIVING.plusWeeks(1));

        assertEquals(6, dates.held().size());
        assertEquals(THANKSGIVING.plusWeeks(1), dates.held().get(5));
    }

    @Test
    void holidays_are_held_if_the_coordinator_says_so() {
        assertTrue(new WeeklySeries(THURSDAY, Set.of(), NONE).times(6).held().contains(THANKSGIVING));
    }

    @Test
    void a_first_date_on_a_holiday_falls_out_like_any_other() {
        SeriesDates dates = new WeeklySeries(THANKSGIVING, Set.of(), ALL).times(2);

        assertEquals(List.of(THANKSGIVING.plusWeeks(1), THANKSGIVING.plusWeeks(2)), dates.held());
    }

    @Test
    void a_series_has_1_to_30_sessions() {
        refused("series.times", () -> weekly().times(0));
        refused("series.times", () -> weekly().times(31));
        refused("series.until-too-many", () -> weekly().until(THURSDAY.plusWeeks(30)));
        assertEquals(30, weekly().times(30).held().size());
        assertEquals(30, weekly().until(THURSDAY.plusWeeks(29)).held().size());
    }

    @Test
    void a_series_does_not_end_before_it_begins() {
        refused("series.until", () -> weekly().until(THURSDAY.minusDays(1)));
    }

    @Test
    void a_date_to_leave_out_is_one_of_the_series() {
        refused("series.skips-elsewhere", () -> leavingOut(THURSDAY.plusDays(1)).times(3));
        refused("series.skips-elsewhere", () -> leavingOut(THURSDAY.plusWeeks(3)).times(3));
        refused("series.skips-elsewhere", () -> leavingOut(THURSDAY.minusWeeks(1)).times(3));
        assertEquals(THURSDAY.plusWeeks(3), leavingOut(THURSDAY.plusWeeks(2)).times(3).held().get(2));
    }

    @Test
    void a_series_with_every_date_left_out_is_none() {
        refused("series.nothing-left", () -> leavingOut(THURSDAY).until(THURSDAY));
        refused("series.nothing-left", () -> new WeeklySeries(THANKSGIVING, Set.of(), ALL).until(THANKSGIVING));
    }

    /** Each series begins three weeks before the change, on the day of the week on which the clock is changed. */
    @ParameterizedTest
    @MethodSource("changesOfTheClock")
    void nine_o_clock_stays_nine_o_clock_through_every_change_of_the_clock_from_2026_to_2030(LocalDate change) {
        List<LocalSlot> slots = new WeeklySeries(change.minusWeeks(3), Set.of(), NONE).times(7).held().stream()
                .map(date -> new LocalSlot(date.atTime(9, 0), date.atTime(12, 0), County.ZONE))
                .toList();

        assertEquals(Set.of(LocalTime.of(9, 0)), Set.copyOf(slots.stream().map(slot -> slot.startsAt().atZone(County.ZONE).toLocalTime()).toList()));
        assertEquals(2, slots.stream().map(slot -> County.ZONE.getRules().getOffset(slot.startsAt())).distinct().count());
        assertTrue(slots.stream().allMatch(slot -> slot.minutes() == 180));
        assertEquals(change, slots.get(3).startsAt().atZone(County.ZONE).toLocalDate());
    }

    static Stream<LocalDate> changesOfTheClock() {
        List<LocalDate> changes = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> day.atStartOfDay(County.ZONE).plusDays(1).toInstant().getEpochSecond()
                        - day.atStartOfDay(County.ZONE).toInstant().getEpochSecond() != 86_400)
                .toList();
        assertEquals(10, changes.size());
        return changes.stream();
    }

    @Test
    void a_session_at_an_hour_that_the_clock_skips_is_refused_with_the_next_one() {
        LocalDate change = LocalDate.of(2027, 3, 14);

        RuleViolation broken = assertThrows(RuleViolation.class, () -> new WeeklySeries(change.minusWeeks(1), Set.of(), NONE).times(2).held()
                .forEach(date -> new LocalSlot(date.atTime(2, 30), date.atTime(5, 0), County.ZONE)));

        assertEquals("slot.skipped-time", broken.key());
        assertEquals(List.of(change.atTime(2, 30), change.atTime(3, 0)), broken.arguments());
    }

    private static WeeklySeries weekly() {
        return new WeeklySeries(THURSDAY, Set.of(), NONE);
    }

    private static WeeklySeries leavingOut(LocalDate... skips) {
        return new WeeklySeries(THURSDAY, Set.of(skips), ALL);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RuleViolation.class, act).key());
    }
}
