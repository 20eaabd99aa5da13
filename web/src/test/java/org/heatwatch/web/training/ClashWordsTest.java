package org.heatwatch.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.training.ClashKind;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.OverrideLine;
import org.heatwatch.web.shared.Messages;
import org.junit.jupiter.api.Test;

class ClashWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDateTime TEN = MONDAY.atTime(10, 0);

    private final ClashWords words = new ClashWords(new Messages());

    @Test
    void a_clash_names_the_trainer_the_other_training_its_time_and_its_place() {
        assertEquals("Luis Ortega delivers “Nurses” at that time (Mon, Mar 2, 2026, 10:00, Library). Choose another trainer or another time.",
                words.of(new Clash(ClashKind.TRAINER_BUSY, null, TEN, List.of("Luis Ortega", "Nurses", TEN, "Library", 1))));
        assertEquals("Luis Ortega delivers “Nurses” at that time (Mon, Mar 2, 2026, 10:00, online). Choose another trainer or another time.",
                words.of(new Clash(ClashKind.TRAINER_BUSY, null, TEN, List.of("Luis Ortega", "Nurses", TEN, "", 0))));
        assertEquals("Luis Ortega has 20 minutes between this session and “Nurses” (Mon, Mar 2, 2026, 10:00, Library). The way takes 30 minutes.",
                words.of(new Clash(ClashKind.TRAVEL, null, TEN, List.of("Luis Ortega", "Nurses", TEN, "Library", 20, 30))));
        assertEquals(List.of("Mon, Mar 2, 2026, 10:00: Room 1, Library has 20 seats, and the training 40."),
                words.ofSessions(List.of(new Clash(ClashKind.SEATS, null, TEN, List.of("Room 1, Library", 20, 40)))));
    }

    @Test
    void a_holiday_is_named_and_so_is_one_that_is_observed_on_another_day() {
        LocalDateTime thanksgiving = LocalDate.of(2026, 11, 26).atTime(10, 0);
        LocalDateTime observed = LocalDate.of(2027, 7, 5).atTime(10, 0);

        assertEquals(List.of("Thu, Nov 26, 2026, 10:00: That day is Thanksgiving Day.", "Mon, Jul 5, 2027, 10:00: That day Independence Day is observed."),
                words.ofSessions(List.of(new Clash(ClashKind.HOLIDAY, null, thanksgiving, List.of(Holiday.THANKSGIVING, 0)),
                        new Clash(ClashKind.HOLIDAY, null, observed, List.of(Holiday.INDEPENDENCE, 1)))));
        assertEquals("On a holiday (Thanksgiving Day), Thu, Nov 26, 2026, 10:00",
                words.of(new OverrideLine(ClashKind.HOLIDAY, "", thanksgiving, "The clinic is open", "Ana Ruiz", Instant.EPOCH)));
    }

    @Test
    void what_stands_against_many_sessions_is_said_once() {
        List<Clash> weekly = IntStream.range(0, 5)
                .mapToObj(week -> new Clash(ClashKind.SEATS, null, TEN.plusWeeks(week), List.of("Room 1, Library", 20, 40))).toList();

        assertEquals(List.of("Mon, Mar 2, 2026, 10:00; Mon, Mar 9, 2026, 10:00; Mon, Mar 16, 2026, 10:00; and 2 more: "
                + "Room 1, Library has 20 seats, and the training 40."), words.ofSessions(weekly));
    }

    @Test
    void a_time_is_said_as_people_say_it() {
        LocalTime noon = LocalTime.NOON;

        assertEquals("Tuesdays until 12:00, from Mon, Mar 2, 2026 on",
                words.of(new UnavailableTime(DayOfWeek.TUESDAY, LocalTime.MIDNIGHT, noon, MONDAY, null)));
        assertEquals("Sundays from 12:00, Mon, Mar 2, 2026 to Tue, Mar 3, 2026",
                words.of(new UnavailableTime(DayOfWeek.SUNDAY, noon, null, MONDAY, MONDAY.plusDays(1))));
        assertEquals("Every day until 12:00, Mon, Mar 2, 2026 to Tue, Mar 3, 2026",
                words.of(new UnavailableTime(null, LocalTime.MIDNIGHT, noon, MONDAY, MONDAY.plusDays(1))));
    }

    @Test
    void on_a_single_day_there_is_nothing_that_comes_every_day() {
        LocalTime noon = LocalTime.NOON;

        assertEquals(List.of("All day, on Mon, Mar 2, 2026", "Until 12:00, on Mon, Mar 2, 2026", "From 12:00, on Mon, Mar 2, 2026",
                "12:00 to 17:30, on Mon, Mar 2, 2026"), Stream.of(
                        new UnavailableTime(null, LocalTime.MIDNIGHT, null, MONDAY, MONDAY),
                        new UnavailableTime(null, LocalTime.MIDNIGHT, noon, MONDAY, MONDAY),
                        new UnavailableTime(DayOfWeek.MONDAY, noon, null, MONDAY, MONDAY),
                        new UnavailableTime(null, noon, LocalTime.of(17, 30), MONDAY, MONDAY)).map(words::of).toList());
    }
}
