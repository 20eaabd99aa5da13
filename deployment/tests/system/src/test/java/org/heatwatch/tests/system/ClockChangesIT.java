package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.TrainingQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nine o'clock stays nine o'clock on the day before a clock change, on it and after it, and on a leap day; whoever comes is reminded
 * once, also if the server's clock is set back and forth.
 */
class ClockChangesIT extends AsCoordinator {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    @Inject
    TrainingQueries queries;

    @Inject
    PlanTraining plan;

    @Inject
    RegisterPeople seats;

    @Inject
    Trainings trainings;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    @BeforeEach
    void nothingWaits() {
        outbox.empty();
    }

    /** Every change of the clock from 2026 to 2030, and the leap day between them. */
    private static Stream<LocalDate> days() {
        Stream<LocalDate> changes = Stream.iterate(change(Instant.parse("2026-01-01T00:00:00Z")), each -> change(each.getInstant()))
                .limit(10)
                .map(each -> each.getDateTimeBefore().toLocalDate());
        return Stream.concat(changes, Stream.of(LocalDate.of(2028, 2, 29)));
    }

    private static ZoneOffsetTransition change(Instant after) {
        return County.ZONE.getRules().nextTransition(after);
    }

    @Test
    void nine_stays_nine_and_nobody_is_reminded_twice() throws Exception {
        for (LocalDate day : days().toList()) {
            remindsOnceAround(day);
        }
    }

    private void remindsOnceAround(LocalDate day) throws Exception {
        List<LocalDate> days = List.of(day.minusDays(1), day, day.plusDays(1));
        clock.moveTo(day.minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC));
        TrainingId training = trainings.published(Trainings.aPlan("Human Trafficking 101", 5,
                days.stream().map(each -> Trainings.aSession(each.atTime(NINE))).toArray(SessionPlan[]::new)));
        PersonId ana = trainings.aPerson("Ana Ruiz");
        seats.register(new RegisterPerson(CommandId.next(), training, ana));

        try (var post = new Postbox()) {
            List<SessionPlan> sessions = queries.training(training).plan().sessions();
            for (int i = 0; i < days.size(); i++) {
                assertEquals(days.get(i).atTime(NINE), sessions.get(i).slot().start());
                Instant start = days.get(i).atTime(NINE).atZone(County.ZONE).toInstant();
                assertEquals(start, sessions.get(i).slot().startsAt());
                Instant due = start.minus(Duration.ofDays(2));

                assertEquals(i, remindersAt(due.minusSeconds(60), post, ana));
                assertEquals(i + 1, remindersAt(due.plusSeconds(60), post, ana));
                assertEquals(i + 1, remindersAt(due.minus(Duration.ofHours(1)), post, ana));
                assertEquals(i + 1, remindersAt(due.plus(Duration.ofHours(3)), post, ana));
            }
            String told = Postbox.read(post.of(ana + "@example.org").get(0));
            days.forEach(each -> assertTrue(told.contains("- " + DAY.format(each) + ", 9:00 to 11:00 (Pacific Time)"), told));
        }
        assertEquals(List.of("REMINDER SENT", "REMINDER SENT", "REMINDER SENT", "SEATED SENT"), outbox.of(ana).stream().sorted().toList());
        asksNobodyForItsRolls(training);
    }

    /** Their days are earlier than those of other tests, which look at the oldest open rolls. */
    private void asksNobodyForItsRolls(TrainingId training) {
        plan.cancel(new CancelTraining(CommandId.next(), training, queries.training(training).version(), "The test is over"));
    }

    /** How many reminders have arrived when it is, or is again, that time. */
    private long remindersAt(Instant now, Postbox post, PersonId person) {
        clock.moveTo(now);
        heart.beats("RemindJob");
        heart.beats("SendMailJob");
        return post.of(person + "@example.org").stream().filter(each -> Postbox.subject(each).startsWith("Soon: ")).count();
    }
}
