package org.heatwatch.service.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDateTime NINE = LocalDate.of(2026, 10, 22).atTime(9, 0);

    @Test
    void a_weekly_series_recurs_every_week_without_the_weeks_that_are_left_out() {
        Recurrence series = recurrence(NINE, NINE.plusWeeks(1), NINE.plusWeeks(3));

        assertEquals(List.of("RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4", "EXDATE;TZID=America/Los_Angeles:20261105T090000"), series.properties(0));
        assertEquals(List.of("RECURRENCE-ID;TZID=America/Los_Angeles:20261029T090000"), series.properties(1));
        assertEquals(List.of("RECURRENCE-ID;TZID=America/Los_Angeles:20261112T090000"), series.properties(2));
    }

    @Test
    void a_session_that_moved_by_a_day_and_an_hour_stands_for_the_day_of_its_week() {
        Recurrence series = recurrence(NINE, NINE.plusDays(8).plusHours(1), NINE.plusWeeks(2));

        assertEquals(List.of("RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=3"), series.properties(0));
        assertEquals(List.of("RECURRENCE-ID;TZID=America/Los_Angeles:20261029T090000"), series.properties(1));
    }

    @Test
    void days_in_a_row_recur_daily() {
        assertEquals(List.of("RRULE:FREQ=DAILY;INTERVAL=1;COUNT=3"), recurrence(NINE, NINE.plusDays(1), NINE.plusDays(2)).properties(0));
    }

    @Test
    void one_session_does_not_recur() {
        assertEquals(List.of(), recurrence(NINE).properties(0));
    }

    @Test
    void of_two_sessions_on_one_day_the_second_stands_for_a_day_behind_the_last() {
        Recurrence series = recurrence(NINE, NINE.plusHours(4), NINE.plusDays(2));

        assertEquals(List.of("RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3"), series.properties(0));
        assertEquals(List.of("RECURRENCE-ID;TZID=America/Los_Angeles:20261026T090000"), series.properties(1));
        assertEquals(List.of("RECURRENCE-ID;TZID=America/Los_Angeles:20261024T090000"), series.properties(2));
    }

    @Test
    void what_a_calendar_makes_of_the_rule_are_the_days_that_sessions_stand_for_and_those_that_are_left_out() {
        for (int seed = 1; seed <= 200; seed++) {
            int step = seed;
            LocalDateTime[] starts = IntStream.range(0, 1 + seed % 9).mapToObj(i -> NINE.plusDays((long) i * i * step % 97)).sorted()
                    .toArray(LocalDateTime[]::new);
            Recurrence some = recurrence(starts);

            List<String> stoodFor = Stream.concat(Stream.of(NINE.toString()), IntStream.range(1, starts.length)
                    .mapToObj(i -> some.properties(i).get(0)).map(RecurrenceTest::times).flatMap(List::stream)).sorted().toList();
            List<String> leftOut = some.properties(0).stream().filter(each -> each.startsWith("EXDATE")).map(RecurrenceTest::times).flatMap(List::stream).toList();
            List<String> recurring = some.properties(0).stream().filter(each -> each.startsWith("RRULE:")).findFirst()
                    .map(rule -> new Recur<LocalDateTime>(rule.substring("RRULE:".length())).getDates(NINE, NINE, NINE.plusYears(9)))
                    .orElse(List.of(NINE)).stream().map(Temporal::toString).toList();

            assertEquals(starts.length, stoodFor.stream().distinct().count());
            assertEquals(recurring, Stream.concat(stoodFor.stream(), leftOut.stream()).sorted().toList());
        }
    }

    private static Recurrence recurrence(LocalDateTime... starts) {
        return Recurrence.of(Stream.of(starts).map(start -> new LocalSlot(start, start.plusHours(3), County.ZONE)).toList());
    }

    private static List<String> times(String property) {
        return Stream.of(property.replaceFirst(".*:", "").split(","))
                .map(time -> LocalDateTime.parse(time.replaceFirst("(....)(..)(..)T(..)(..)(..)", "$1-$2-$3T$4:$5")).toString())
                .toList();
    }
}
