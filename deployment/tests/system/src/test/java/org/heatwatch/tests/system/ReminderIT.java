package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.Test;

/** A session is reminded of two days ahead, once, by the product's clock. */
class ReminderIT extends WithMail {

    @Inject
    PlanTraining plan;

    @Inject
    RegisterPeople seats;

    @Inject
    TrainingQueries queries;

    @Test
    void whoever_has_a_seat_is_reminded_once_of_each_session() throws Exception {
        TrainingId training = aPublished(1, Trainings.aSession(), Trainings.aSession());
        PersonId ana = registered(training, "Ana Ruiz");
        PersonId waiting = registered(training, "Mei Tan");

        for (SessionPlan session : sessions(training)) {
            beats(session.slot().startsAt().minus(Duration.ofHours(49)));
            beats(session.slot().startsAt().minus(Duration.ofHours(47)));
            beats(session.slot().startsAt().minus(Duration.ofHours(46)));
        }

        assertEquals(List.of("SEATED WAITING", "REMINDER WAITING", "REMINDER WAITING"), outbox.of(ana));
        assertEquals(List.of("WAITLISTED WAITING"), outbox.of(waiting));
        clock.moveTo(sessions(training).get(1).slot().startsAt().minus(Duration.ofHours(1)));
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(List.of("You have a seat: Human Trafficking 101", "Soon: Human Trafficking 101"),
                    post.of(ana + "@example.org").stream().map(Postbox::subject).toList());
        }
        assertEquals(List.of("SEATED SENT", "REMINDER DROPPED", "REMINDER SENT"), outbox.of(ana));
    }

    @Test
    void nothing_is_done_before_its_time() {
        TrainingId training = aPublished(5, Trainings.aSession());
        PersonId ana = registered(training, "Ana Ruiz");

        beats(sessions(training).get(0).slot().startsAt().minus(Duration.ofHours(49)));

        assertEquals(List.of("SEATED WAITING"), outbox.of(ana));
    }

    @Test
    void a_stop_of_six_hours_is_caught_up_with_once() {
        TrainingId training = aPublished(5, Trainings.aSession());
        PersonId ana = registered(training, "Ana Ruiz");
        Instant start = sessions(training).get(0).slot().startsAt();

        beats(start.minus(Duration.ofHours(42)));
        beats(start.minus(Duration.ofHours(41)));

        assertEquals(List.of("SEATED WAITING", "REMINDER WAITING"), outbox.of(ana));
    }

    @Test
    void a_session_that_has_begun_is_not_reminded_of() {
        TrainingId training = aPublished(5, Trainings.aSession());
        PersonId ana = registered(training, "Ana Ruiz");

        beats(sessions(training).get(0).slot().startsAt().plusSeconds(60));

        assertEquals(List.of("SEATED WAITING"), outbox.of(ana));
    }

    @Test
    void a_session_that_moves_is_reminded_of_again_and_the_old_reminder_is_dropped() throws Exception {
        TrainingId training = aPublished(5, Trainings.aSession());
        PersonId ana = registered(training, "Ana Ruiz");
        SessionPlan before = sessions(training).get(0);
        beats(before.slot().startsAt().minus(Duration.ofHours(47)));
        SessionPlan later = Trainings.aSession(before.slot().start().plusDays(30));
        move(training, new SessionPlan(before.sessionId(), later.slot(), null, "", later.link()));

        beats(later.slot().startsAt().minus(Duration.ofHours(47)));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            assertEquals(List.of("Changed: Human Trafficking 101", "Soon: Human Trafficking 101"),
                    post.of(ana + "@example.org").stream().map(Postbox::subject).sorted().toList());
        }
    }

    @Test
    void a_training_that_is_called_off_reminds_nobody() {
        TrainingId training = aPublished(5, Trainings.aSession());
        PersonId ana = registered(training, "Ana Ruiz");
        plan.cancel(new CancelTraining(CommandId.next(), training, queries.training(training).version(), "The venue is closed"));

        beats(sessions(training).get(0).slot().startsAt().minus(Duration.ofHours(47)));

        assertEquals(List.of("SEATED WAITING", "CALLED_OFF WAITING"), outbox.of(ana));
    }

    @Test
    void whoever_registers_within_the_two_days_has_just_heard_of_it() {
        TrainingId training = aPublished(5, Trainings.aSession());
        Instant start = sessions(training).get(0).slot().startsAt();
        beats(start.minus(Duration.ofHours(47)));
        PersonId ana = registered(training, "Ana Ruiz");

        beats(start.minus(Duration.ofHours(46)));

        assertEquals(List.of("SEATED WAITING"), outbox.of(ana));
    }

    @Test
    void a_mail_says_the_time_on_the_wall_clock_before_and_after_the_clock_changes() throws Exception {
        TrainingId training = aPublished(5, Trainings.aSession(LocalDateTime.parse("2035-03-10T09:00")),
                Trainings.aSession(LocalDateTime.parse("2035-03-17T09:00")));
        PersonId ana = registered(training, "Ana Ruiz");

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(ana + "@example.org").get(0));
            assertTrue(mail.contains("- Sat, Mar 10, 2035, 9:00 to 11:00 (Pacific Time)"), mail);
            assertTrue(mail.contains("- Sat, Mar 17, 2035, 9:00 to 11:00 (Pacific Time)"), mail);
            assertTrue(mail.contains("DTSTART;TZID=America/Los_Angeles:20350317T090000"), mail);
        }
    }

    private void beats(Instant at) {
        clock.moveTo(at);
        heart.beats("RemindJob");
    }

    private TrainingId aPublished(int capacity, SessionPlan... sessions) {
        return trainings.published(Trainings.aPlan("Human Trafficking 101", capacity, sessions));
    }

    private PersonId registered(TrainingId training, String name) {
        PersonId person = trainings.aPerson(name);
        seats.register(new RegisterPerson(CommandId.next(), training, person));
        return person;
    }

    private List<SessionPlan> sessions(TrainingId training) {
        return queries.training(training).plan().sessions();
    }

    private void move(TrainingId training, SessionPlan session) {
        TrainingSheet sheet = queries.training(training);
        TrainingPlan before = sheet.plan();
        var after = new TrainingPlan(before.title(), before.audience(), before.capacity(), before.notes(), List.of(session));
        plan.change(new ChangeTraining(CommandId.next(), training, sheet.version(), after, sheet.assigned()));
    }
}
