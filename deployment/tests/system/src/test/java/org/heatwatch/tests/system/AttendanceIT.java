package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AddWalkIn;
import org.heatwatch.service.attendance.AdmitWalkIn;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.MarkAttendance;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.MarkResult;
import org.heatwatch.service.attendance.ReopenRoll;
import org.heatwatch.service.attendance.RollEntry;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.StartRoll;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.attendance.WalkInResult;
import org.heatwatch.service.training.TrainingQueries;
import org.junit.jupiter.api.Test;

class AttendanceIT extends AsCoordinator {

    @Inject
    TakeAttendance attendance;

    @Inject
    AdmitWalkIn door;

    @Inject
    AttendanceQueries rolls;

    @Inject
    Rolls aRoll;

    @Inject
    Trainings trainings;

    @Inject
    TrainingQueries queries;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void nobody_is_marked_when_a_roll_starts() {
        SessionId session = aRoll.started(3);

        assertEquals(List.of(AttendanceStatus.UNMARKED, AttendanceStatus.UNMARKED, AttendanceStatus.UNMARKED),
                rolls.open(session).lines().stream().map(RollLine::status).toList());
    }

    @Test
    void a_roll_does_not_start_before_the_day_of_its_session() {
        SessionId session = aRoll.notStarted(1);
        clock.moveTo(aRoll.startOf(session).minusSeconds(24 * 3600));

        assertEquals("roll.too-early", refused(attendance.start(new StartRoll(CommandId.next(), session))));
    }

    @Test
    void a_mark_is_kept_with_who_when_and_how() {
        SessionId session = aRoll.started(1);

        aRoll.mark(session, first(session), AttendanceStatus.LATE, 20);

        RollEntry kept = rolls.history(session).get(0);
        assertEquals(AttendanceStatus.LATE, kept.status());
        assertEquals(20, kept.missedMinutes());
        assertEquals("Ana Ruiz", kept.by());
        assertEquals(MarkSource.TAP, kept.source());
    }

    @Test
    void a_command_that_is_sent_again_counts_once_and_gets_the_first_answer() {
        SessionId session = aRoll.started(1);
        var command = new MarkAttendance(CommandId.next(), session, first(session).registration(), AttendanceStatus.PRESENT, 0, 0, MarkSource.TAP);

        MarkResult answer = attendance.mark(command);

        assertEquals(answer, attendance.mark(command));
        assertEquals(1, rolls.history(session).size());
        assertEquals(1, first(session).version());
    }

    @Test
    void a_command_id_is_good_for_one_command() {
        SessionId session = aRoll.started(1);
        var id = CommandId.next();
        RegistrationId somebody = first(session).registration();
        attendance.mark(new MarkAttendance(id, session, somebody, AttendanceStatus.PRESENT, 0, 0, MarkSource.TAP));

        assertThrows(Exception.class, () ->
                attendance.mark(new MarkAttendance(id, session, somebody, AttendanceStatus.ABSENT, 0, 1, MarkSource.TAP)));
        assertEquals(AttendanceStatus.PRESENT, first(session).status());
    }

    @Test
    void the_second_of_two_marks_of_one_person_is_told_what_the_first_said() {
        SessionId session = aRoll.started(1);
        RollLine seen = first(session);
        aRoll.mark(session, seen, AttendanceStatus.ABSENT, 0);

        var stale = assertInstanceOf(MarkResult.Stale.class, aRoll.mark(session, seen, AttendanceStatus.PRESENT, 0));

        assertEquals(AttendanceStatus.ABSENT, stale.current().status());
        assertEquals("Ana Ruiz", stale.current().by());
        assertEquals(AttendanceStatus.ABSENT, first(session).status());
    }

    @Test
    void a_mark_that_is_taken_back_leaves_the_person_unmarked_and_both_marks_in_the_history() {
        SessionId session = aRoll.started(1);
        aRoll.mark(session, first(session), AttendanceStatus.PRESENT, 0);
        RollLine marked = first(session);

        attendance.mark(new MarkAttendance(CommandId.next(), session, marked.registration(), AttendanceStatus.UNMARKED, 0, marked.version(),
                MarkSource.UNDO));

        assertEquals(AttendanceStatus.UNMARKED, first(session).status());
        assertEquals(List.of(MarkSource.UNDO, MarkSource.TAP), rolls.history(session).stream().map(RollEntry::source).toList());
        assertEquals("roll.unmarked", refused(attendance.close(new CloseRoll(CommandId.next(), session))));
    }

    @Test
    void the_rest_is_marked_present_and_nobody_who_was_marked_is_touched() {
        SessionId session = aRoll.started(4);
        List<RollLine> lines = rolls.open(session).lines();
        aRoll.mark(session, lines.get(0), AttendanceStatus.EXCUSED, 0);
        aRoll.mark(session, lines.get(1), AttendanceStatus.PRESENT, 0);
        undo(session, rolls.open(session).lines().get(1));

        assertEquals(new RollResult.Done(3), attendance.markRestPresent(new MarkRestPresent(CommandId.next(), session)));

        assertEquals(List.of(AttendanceStatus.EXCUSED, AttendanceStatus.PRESENT, AttendanceStatus.PRESENT, AttendanceStatus.PRESENT),
                rolls.open(session).lines().stream().map(RollLine::status).toList());
        assertEquals(3, rolls.history(session).stream().filter(entry -> entry.source() == MarkSource.REST_PRESENT).count());
    }

    @Test
    void a_closed_roll_takes_neither_marks_nor_walk_ins_until_it_is_reopened_with_a_reason() {
        SessionId session = aRoll.started(1);
        aRoll.mark(session, first(session), AttendanceStatus.PRESENT, 0);
        attendance.close(new CloseRoll(CommandId.next(), session));

        assertEquals("roll.closed", ((MarkResult.Refused) aRoll.mark(session, first(session), AttendanceStatus.ABSENT, 0)).key());
        assertEquals("roll.closed", ((WalkInResult.Refused) walkIn(session, "Mei Tan", "")).key());
        assertEquals("roll.reason-missing", refused(attendance.reopen(new ReopenRoll(CommandId.next(), session, " "))));

        attendance.reopen(new ReopenRoll(CommandId.next(), session, "Signed the sheet of the other room"));
        assertInstanceOf(MarkResult.Marked.class, aRoll.mark(session, first(session), AttendanceStatus.ABSENT, 0));
        assertEquals("Signed the sheet of the other room", rolls.steps(session).get(0).reason());
    }

    @Test
    void a_walk_in_is_present_and_a_second_try_does_not_add_her_again() {
        SessionId session = aRoll.started(1);

        var added = assertInstanceOf(WalkInResult.Added.class, walkIn(session, "María José García López", ""));
        var again = assertInstanceOf(WalkInResult.Added.class, walkIn(session, "Maria Jose Garcia Lopez", ""));

        assertEquals(added.registration(), again.registration());
        assertEquals(2, rolls.open(session).lines().size());
        assertTrue(rolls.open(session).lines().stream().anyMatch(line -> line.status() == AttendanceStatus.PRESENT));
    }

    @Test
    void whoever_is_marked_already_keeps_the_mark_when_she_walks_in_and_the_door_hears_which() {
        SessionId session = aRoll.started(1);
        walkIn(session, "Mei Tan", "");
        RollLine walkedIn = rolls.open(session).lines().stream().filter(line -> line.name().equals("Mei Tan")).findFirst().orElseThrow();
        aRoll.mark(session, walkedIn, AttendanceStatus.ABSENT, 0);

        var again = assertInstanceOf(WalkInResult.Added.class, walkIn(session, "Mei Tan", ""));

        assertEquals(AttendanceStatus.ABSENT, again.mark());
    }

    @Test
    void a_walk_in_over_capacity_needs_a_reason_and_leaves_nobody_behind_without_it() {
        SessionId session = aRoll.startedFull(2);
        String name = "Walk-in " + session;

        assertInstanceOf(WalkInResult.Full.class, walkIn(session, name, "   "));
        assertEquals(0L, entities.createQuery("select count(p) from Person p where p.name.full = :name", Long.class)
                .setParameter("name", name).getSingleResult());

        assertInstanceOf(WalkInResult.Added.class, walkIn(session, name, "Two chairs more were brought in"));
        assertEquals(3, rolls.open(session).lines().size());
    }

    @Test
    void whom_a_full_training_let_in_stands_in_its_story_with_who_did_so_and_why() {
        SessionId session = aRoll.startedFull(1);
        walkIn(session, "Mei Tan", "Two chairs more were brought in");

        assertEquals(List.of("Mei Tan, Ana Ruiz: Two chairs more were brought in"), queries.overCapacity(aRoll.trainingOf(session)).stream()
                .map(step -> step.name() + ", " + step.by() + ": " + step.reason()).toList());
    }

    @Test
    void an_email_that_is_somebody_elses_marks_nobody() {
        SessionId session = aRoll.started(1);
        PersonId known = trainings.aPerson("Bo Li");

        WalkInResult result = door.admit(new AddWalkIn(CommandId.next(), session, "Ana Ruiz", "Harbor House", known + "@example.org", ""));

        assertEquals("walk-in.email-of-another", ((WalkInResult.Refused) result).key());
        assertEquals(1, rolls.open(session).lines().size());
    }

    @Test
    void whoever_is_registered_after_a_roll_closed_is_not_on_it() {
        SessionId session = aRoll.started(1);
        aRoll.mark(session, first(session), AttendanceStatus.PRESENT, 0);
        attendance.close(new CloseRoll(CommandId.next(), session));

        aRoll.walkIn(aRoll.trainingOf(session), trainings.aPerson("Late Registration"), false);

        assertEquals(1, rolls.open(session).lines().size());
    }

    @Test
    void a_denied_read_leaves_its_event() {
        long before = denied();
        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> rolls.open(SessionId.next()));

        assertEquals(before + 1, denied());
    }

    private long denied() {
        return entities.createQuery("select count(e) from AccessEvent e where e.act = 'AttendanceQueries.open' and e.outcome = :denied", Long.class)
                .setParameter("denied", Outcome.DENIED).getSingleResult();
    }

    @Test
    void another_trainers_roll_does_not_exist_for_a_trainer_and_her_attempt_is_kept() {
        SessionId session = aRoll.started(1);

        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> rolls.open(session));
        assertThrows(AccessDenied.class, () -> attendance.start(new StartRoll(CommandId.next(), session)));
        assertEquals(Outcome.DENIED, entities.createQuery(
                "select e.outcome from AccessEvent e where e.subject = :session order by e.at desc", Outcome.class)
                .setParameter("session", session.value()).setMaxResults(1).getSingleResult());
    }

    @Test
    void many_hands_on_one_person_at_once_end_with_one_mark_and_the_rest_told() throws Exception {
        SessionId session = aRoll.started(1);
        RollLine seen = first(session);
        List<Callable<MarkResult>> hands = IntStream.range(0, 8).<Callable<MarkResult>>mapToObj(hand ->
                () -> aRoll.inItsOwnRequest(() -> aRoll.mark(session, seen, AttendanceStatus.PRESENT, 0))).toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<MarkResult> results = pool.invokeAll(hands).stream().map(AttendanceIT::get).toList();
            assertEquals(1, results.stream().filter(MarkResult.Marked.class::isInstance).count());
            assertEquals(7, results.stream().filter(MarkResult.Stale.class::isInstance).count());
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, rolls.history(session).size());
    }

    @Test
    void queries_of_the_roll_are_constant_in_its_rows() {
        SessionId little = aRoll.started(2);
        SessionId much = aRoll.started(60);

        assertEquals(statements.of(() -> rolls.open(little)), statements.of(() -> rolls.open(much)));
    }

    private RollLine first(SessionId session) {
        return rolls.open(session).lines().get(0);
    }

    private void undo(SessionId session, RollLine seen) {
        attendance.mark(new MarkAttendance(CommandId.next(), session, seen.registration(), AttendanceStatus.UNMARKED, 0, seen.version(),
                MarkSource.UNDO));
    }

    private WalkInResult walkIn(SessionId session, String name, String overCapacity) {
        return door.admit(new AddWalkIn(CommandId.next(), session, name, "Harbor House", "", overCapacity));
    }

    private static String refused(RollResult result) {
        return ((RollResult.Refused) result).key();
    }

    private static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
