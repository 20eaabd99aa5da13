package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.TakeAttendance;
import org.junit.jupiter.api.Test;

/** A roll that nobody closes is asked for: its trainer a day after the session, the coordinators after three. */
class NudgeIT extends WithMail {

    private static final Duration LENGTH = Duration.ofHours(2);

    @Inject
    TakeAttendance attendance;

    @Inject
    Rolls aRoll;

    @Test
    void the_trainer_is_asked_once_after_a_day_and_her_co_trainer_is_not() throws Exception {
        PersonId lead = trainings.aTrainer("Luis Ortega");
        PersonId coTrainer = trainings.aTrainer("Noor Haddad");
        SessionId session = aRoll.started(1, lead, coTrainer);

        beats(session, Duration.ofHours(23));
        assertEquals(List.of(), outbox.of(lead));
        beats(session, Duration.ofHours(25));
        beats(session, Duration.ofHours(31));

        assertEquals(List.of("ROLL_UNMARKED WAITING"), outbox.of(lead));
        assertEquals(List.of(), outbox.of(coTrainer));
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");

            String mail = Postbox.read(post.of(lead + "@example.org").get(0));
            assertTrue(mail.contains("Luis Ortega") && mail.contains("10:00 to 12:00"), mail);
        }
    }

    @Test
    void the_coordinators_are_asked_after_three_days() {
        PersonId coordinator = trainings.aCoordinator("Ana Ruiz");
        SessionId session = aRoll.started(1);

        beats(session, Duration.ofHours(71));
        assertEquals(0, outbox.about(session, coordinator));
        beats(session, Duration.ofHours(73));
        beats(session, Duration.ofHours(79));

        assertEquals(1, outbox.about(session, coordinator));
    }

    @Test
    void nobody_is_asked_for_a_roll_that_is_closed() {
        PersonId lead = trainings.aTrainer("Luis Ortega");
        SessionId session = aRoll.started(1, lead, trainings.aTrainer("Noor Haddad"));
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), session));
        attendance.close(new CloseRoll(CommandId.next(), session));

        beats(session, Duration.ofHours(25));

        assertEquals(List.of(), outbox.of(lead));
    }

    @Test
    void a_roll_that_was_closed_before_the_mail_left_is_not_asked_for_any_more() throws Exception {
        PersonId lead = trainings.aTrainer("Luis Ortega");
        SessionId session = aRoll.started(1, lead, trainings.aTrainer("Noor Haddad"));
        beats(session, Duration.ofHours(25));
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), session));
        attendance.close(new CloseRoll(CommandId.next(), session));

        outbox.emptyBut(lead);

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
        }
        assertEquals(List.of("ROLL_UNMARKED DROPPED"), outbox.of(lead));
    }

    private void beats(SessionId session, Duration afterItsEnd) {
        Instant end = aRoll.startOf(session).plus(LENGTH);
        clock.moveTo(end.plus(afterItsEnd));
        heart.beats("RemindJob");
    }
}
