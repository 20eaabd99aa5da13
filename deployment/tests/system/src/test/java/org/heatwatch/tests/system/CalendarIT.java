package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.training.CalendarSession;
import org.heatwatch.service.training.TrainingFilter;
import org.heatwatch.service.training.TrainingQueries;
import org.junit.jupiter.api.Test;

class CalendarIT extends AsCoordinator {

    /** A word of each test's own, so that it sees only its trainings. */
    private final String word = UUID.randomUUID().toString();

    @Inject
    TrainingQueries queries;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    Statements statements;

    @Test
    void nine_o_clock_stays_nine_o_clock_over_every_change_of_the_clock_from_2026_to_2030() {
        List<LocalDate> days = IntStream.rangeClosed(2026, 2030).boxed()
                .flatMap(year -> Stream.of(sunday(year, Month.MARCH, 2), sunday(year, Month.NOVEMBER, 1)))
                .flatMap(change -> Stream.of(change.minusWeeks(1), change.minusDays(1), change, change.plusDays(1), change.plusWeeks(1)))
                .toList();
        for (int from = 0; from < days.size(); from += 25) {
            planned(days.subList(from, from + 25).stream().map(day -> session(day.atTime(9, 0), County.ZONE)).toArray(SessionPlan[]::new));
        }

        for (LocalDate day : days) {
            List<CalendarSession> found = on(day);
            assertEquals(List.of(day.atTime(9, 0)), found.stream().map(CalendarSession::start).toList());
            assertEquals(LocalTime.of(11, 0), found.get(0).end().toLocalTime());
        }
    }

    @Test
    void a_session_stands_on_the_day_of_its_own_place() {
        LocalDate day = LocalDate.of(2031, 3, 31);
        planned(session(day.atTime(0, 30), ZoneId.of("America/New_York")), session(day.atTime(22, 0), ZoneId.of("Pacific/Honolulu")));

        assertEquals(2, on(day).size());
        assertEquals(List.of(), on(day.minusDays(1)));
        assertEquals(List.of(), on(day.plusDays(1)));
    }

    @Test
    void it_shows_the_period_and_nothing_else_and_how_many_seats_are_taken() {
        LocalDate day = LocalDate.of(2031, 6, 1);
        TrainingId training = planned(session(day.minusDays(1).atTime(9, 0), County.ZONE), session(day.atTime(9, 0), County.ZONE),
                session(day.plusDays(1).atTime(9, 0), County.ZONE));
        rolls.walkIn(training, trainings.aPerson("Suryani"), false);

        CalendarSession only = on(day).get(0);

        assertEquals(1, on(day).size());
        assertEquals(training, only.training());
        assertEquals(TrainingState.DRAFT, only.state());
        assertEquals(1, only.taken());
        assertEquals(10, only.capacity());
        assertEquals(3, sessions(day.minusDays(1), day.plusDays(1)).size());
    }

    @Test
    void a_trainer_sees_only_what_she_delivers() {
        LocalDate day = LocalDate.of(2031, 7, 1);
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId own = trainings.aTraining(Trainings.aPlan(word, 10, session(day.atTime(9, 0), County.ZONE)), new Trainers(luis, List.of()));
        planned(session(day.atTime(13, 0), County.ZONE));
        trainings.asTrainer(luis);

        assertEquals(List.of(own), on(day).stream().map(CalendarSession::training).toList());
    }

    @Test
    void a_month_takes_one_query_however_full_it_is() {
        LocalDate first = LocalDate.of(2031, 8, 1);
        planned(session(first.atTime(9, 0), County.ZONE));
        assertEquals(1, statements.of(() -> assertEquals(1, sessions(first, first.plusDays(30)).size())));
        for (int i = 0; i < 5; i++) {
            planned(session(first.plusDays(i).atTime(9, 0), County.ZONE), session(first.plusDays(i).atTime(13, 0), County.ZONE));
        }

        assertEquals(1, statements.of(() -> assertEquals(11, sessions(first, first.plusDays(30)).size())));
    }

    @Test
    void of_a_full_day_the_first_ones_are_shown_and_how_many_there_are() {
        LocalDate day = LocalDate.of(2031, 9, 1);
        planned(session(day.atTime(13, 0), County.ZONE), session(day.atTime(9, 0), County.ZONE), session(day.plusDays(1).atTime(9, 0), County.ZONE));
        planned(session(day.atTime(11, 0), County.ZONE));

        List<CalendarSession> shown = queries.sessions(new TrainingFilter(word, null, null, day, day.plusDays(1), false), 2);

        assertEquals(List.of(day.atTime(9, 0), day.atTime(11, 0), day.plusDays(1).atTime(9, 0)), shown.stream().map(CalendarSession::start).toList());
        assertEquals(List.of(3L, 3L, 1L), shown.stream().map(CalendarSession::onItsDay).toList());
    }

    private TrainingId planned(SessionPlan... sessions) {
        return trainings.aTraining(Trainings.aPlan(word, 10, sessions), Trainings.NOBODY);
    }

    private List<CalendarSession> on(LocalDate day) {
        return sessions(day, day);
    }

    private List<CalendarSession> sessions(LocalDate from, LocalDate to) {
        return queries.sessions(new TrainingFilter(word, null, null, from, to, false), 20);
    }

    private static SessionPlan session(LocalDateTime start, ZoneId zone) {
        return new SessionPlan(null, new LocalSlot(start, start.plusHours(2), zone), null, "", "https://meet.example.org/room");
    }

    private static LocalDate sunday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.SUNDAY));
    }
}
