package org.heatwatch.tests.system;

import static org.heatwatch.domain.attendance.CohortStatus.EXCUSED;
import static org.heatwatch.domain.attendance.CohortStatus.LATE;
import static org.heatwatch.domain.attendance.CohortStatus.NOT_EXPECTED;
import static org.heatwatch.domain.attendance.CohortStatus.PRESENT;
import static org.heatwatch.domain.attendance.CohortStatus.UNEXCUSED;
import static org.heatwatch.domain.attendance.CohortStatus.UNMARKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CloseCohortRoll;
import org.heatwatch.service.attendance.CohortAttendanceQueries;
import org.heatwatch.service.attendance.CohortMarkResult;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.CohortRollSheet;
import org.heatwatch.service.attendance.ExportCohortAttendance;
import org.heatwatch.service.attendance.KeepNotes;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.MarkRestOfCohortPresent;
import org.heatwatch.service.attendance.NoteResult;
import org.heatwatch.service.attendance.PlanAbsence;
import org.heatwatch.service.attendance.PlanAbsences;
import org.heatwatch.service.attendance.ReopenCohortRoll;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.attendance.WriteGroupNote;
import org.heatwatch.service.attendance.WritePrivateNote;
import org.heatwatch.service.platform.crypto.Sealing;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.junit.jupiter.api.Test;

class CohortRollIT extends OnTheServer {

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    PlanAbsences absences;

    @Inject
    KeepNotes notes;

    @Inject
    CohortAttendanceQueries rolls;

    @Inject
    ExportCohortAttendance export;

    @Inject
    Sealing sealing;

    @Inject
    Saturdays saturdays;

    @Inject
    Statements statements;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void nobody_is_marked_when_a_roll_starts() {
        ACohort cohort = started(3);

        assertEquals(List.of(UNMARKED, UNMARKED, UNMARKED), statuses(cohort));
    }

    @Test
    void a_roll_does_not_start_before_the_day_of_its_session() {
        ACohort cohort = saturdays.of(1);
        saturdays.asFacilitatorOf(cohort);

        assertEquals("roll.too-early", refused(attendance.start(new StartCohortRoll(CommandId.next(), cohort.sessions().get(4)))));
    }

    @Test
    void a_facilitator_marks_each_participant_and_the_mark_says_who() {
        ACohort cohort = started(2);

        mark(cohort, 0, LATE, 10, null);

        CohortRollLine line = line(cohort, 0);
        assertEquals(LATE, line.mark().attendance().status());
        assertEquals(10, line.mark().attendance().missedMinutes());
        assertEquals("Ana Ruiz", line.mark().by());
    }

    @Test
    void not_expected_says_why() {
        ACohort cohort = started(1);

        assertEquals("mark.reason-missing", refused(marking(cohort, 0, NOT_EXPECTED, 0, null, 0)));
        mark(cohort, 0, NOT_EXPECTED, 0, NotExpectedReason.IN_COURT);
        assertEquals(NotExpectedReason.IN_COURT, line(cohort, 0).mark().attendance().reason());
    }

    @Test
    void of_two_facilitators_who_mark_one_participant_the_second_sees_what_the_first_said() {
        ACohort cohort = started(1);
        mark(cohort, 0, PRESENT, 0, null);
        saturdays.asFacilitatorOf(cohort);

        var stale = assertInstanceOf(CohortMarkResult.Stale.class, marking(cohort, 0, UNEXCUSED, 0, null, 0));
        assertEquals(PRESENT, stale.current().attendance().status());
        assertEquals(PRESENT, line(cohort, 0).mark().attendance().status());
    }

    @Test
    void a_roll_closes_when_everybody_is_marked_and_then_takes_no_marks_until_it_is_reopened() {
        ACohort cohort = started(2);
        mark(cohort, 0, EXCUSED, 0, null);

        assertEquals("roll.unmarked", refused(attendance.close(new CloseCohortRoll(CommandId.next(), cohort.first()))));
        assertEquals(1, ((RollResult.Done) attendance.markRestPresent(new MarkRestOfCohortPresent(CommandId.next(), cohort.first()))).marked());
        assertInstanceOf(RollResult.Done.class, attendance.close(new CloseCohortRoll(CommandId.next(), cohort.first())));
        assertEquals("roll.closed", refused(marking(cohort, 0, PRESENT, 0, null, 1)));
        assertInstanceOf(RollResult.Done.class,
                attendance.reopen(new ReopenCohortRoll(CommandId.next(), cohort.first(), "She came at noon")));
        assertEquals(List.of(EXCUSED, PRESENT), statuses(cohort));
    }

    @Test
    void an_absence_that_was_planned_is_shown_and_marks_nobody() {
        ACohort cohort = saturdays.of(1);
        saturdays.asFacilitatorOf(cohort);
        absences.plan(new PlanAbsence(CommandId.next(), cohort.first(), cohort.participants().get(0), EXCUSED, null));

        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));

        assertEquals(EXCUSED, line(cohort, 0).planned());
        assertEquals(UNMARKED, line(cohort, 0).mark().attendance().status());
    }

    @Test
    void a_participant_who_joined_later_is_not_on_the_roll() {
        ACohort cohort = saturdays.of(1);
        EnrolmentId later = saturdays.enrolled(cohort.id(), "Lena Marsh", saturdays.today());
        saturdays.asFacilitatorOf(cohort);
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));

        assertEquals(1, rolls.open(cohort.first()).lines().size());
        assertEquals("roll.not-on-roll", refused(attendance.mark(
                new MarkParticipant(CommandId.next(), cohort.first(), later, PRESENT, 0, null, 0, MarkSource.TAP))));
    }

    @Test
    void nobody_without_a_relation_to_the_cohort_reaches_its_roll() {
        ACohort cohort = started(1);
        ACohort another = saturdays.of(1);

        saturdays.asFacilitatorOf(another);
        assertThrows(AccessDenied.class, () -> rolls.open(cohort.first()));
        assertThrows(AccessDenied.class, () -> marking(cohort, 0, PRESENT, 0, null, 0));
        saturdays.as(another.coordinator(), Role.COORDINATOR);
        assertThrows(AccessDenied.class, () -> rolls.open(cohort.first()));
        assertThrows(AccessDenied.class, () -> export.ofCohort(cohort.id(), new ByteArrayOutputStream()));
        saturdays.as(cohort.coordinator(), Role.TRAINER);
        assertThrows(AccessDenied.class, () -> rolls.open(cohort.first()));
    }

    @Test
    void nothing_of_a_participant_opens_without_a_relation_to_her_cohort() {
        ACohort cohort = started(1);
        EnrolmentId participant = cohort.participants().get(0);
        saturdays.asFacilitatorOf(saturdays.of(1));

        assertThrows(AccessDenied.class, () -> rolls.participant(cohort.first(), participant));
        assertThrows(AccessDenied.class, () -> plan(cohort, participant));
        assertThrows(AccessDenied.class, () -> notes.writePrivateNote(new WritePrivateNote(CommandId.next(), cohort.first(), participant, "Mine", -1)));
        assertThrows(AccessDenied.class, () -> notes.writeGroupNote(new WriteGroupNote(CommandId.next(), cohort.first(), "Ours", 0)));
    }

    @Test
    void a_participant_of_another_cohort_is_not_on_ones_own_roll() {
        EnrolmentId strangers = started(1).participants().get(0);
        ACohort own = started(1);

        assertThrows(AccessDenied.class, () -> rolls.participant(own.first(), strangers));
        assertEquals("roll.not-on-roll", refused(attendance.mark(new MarkParticipant(CommandId.next(), own.first(), strangers, PRESENT, 0, null, 0,
                MarkSource.TAP))));
        assertEquals("roll.not-on-roll", refused(plan(own, strangers)));
        assertEquals("roll.not-on-roll", refused(notes.writePrivateNote(new WritePrivateNote(CommandId.next(), own.first(), strangers, "Mine", -1))));
    }

    private RollResult plan(ACohort cohort, EnrolmentId participant) {
        return absences.plan(new PlanAbsence(CommandId.next(), cohort.sessions().get(3), participant, EXCUSED, null));
    }

    @Test
    void a_relation_opens_only_what_its_own_role_may_do() {
        ACohort cohort = started(1);
        AccountId both = fixtures.anAccount(Set.of(Role.FACILITATOR, Role.COORDINATOR)).id();
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);

        assertThrows(AccessDenied.class, () -> notes.writeGroupNote(new WriteGroupNote(CommandId.next(), cohort.first(), "A good day", 0)));
        saturdays.as(both, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> rolls.open(cohort.first()));
        saturdays.as(cohort.coordinator(), Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> rolls.open(cohort.first()));
        saturdays.as(cohort.coordinator(), Role.COORDINATOR, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> notes.writeGroupNote(new WriteGroupNote(CommandId.next(), cohort.first(), "A good day", 0)));
    }

    @Test
    void notes_are_not_in_the_database_in_the_clear_and_are_their_readers_alone() {
        ACohort cohort = started(1);
        String secret = "She spoke about her aunt";
        assertInstanceOf(NoteResult.Saved.class,
                notes.writePrivateNote(new WritePrivateNote(CommandId.next(), cohort.first(), cohort.participants().get(0), secret, -1)));
        long version = rolls.open(cohort.first()).rollVersion();
        assertInstanceOf(NoteResult.Saved.class, notes.writeGroupNote(new WriteGroupNote(CommandId.next(), cohort.first(), secret, version)));

        assertEquals(secret, line(cohort, 0).note());
        assertEquals(secret, rolls.open(cohort.first()).groupNote());
        for (Object stored : entities.createNativeQuery("""
                select note_sealed from private_note where session_id = :session union all
                select note_sealed from cohort_roll where session_id = :session""", byte[].class)
                .setParameter("session", cohort.first().value()).getResultList()) {
            assertFalse(new String((byte[]) stored, StandardCharsets.ISO_8859_1).contains("aunt"));
        }
        saturdays.asFacilitatorOf(cohort);
        assertEquals("", line(cohort, 0).note());
        assertEquals(1, line(cohort, 0).notesOfOthers());
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        CohortRollSheet coordinators = rolls.open(cohort.first());
        assertEquals("", coordinators.groupNote());
        assertTrue(coordinators.groupNoted());
        assertEquals(1, coordinators.lines().get(0).notesOfOthers());
    }

    @Test
    void a_roll_opens_when_the_key_of_a_participant_with_a_note_was_destroyed() {
        ACohort cohort = started(1);
        EnrolmentId participant = cohort.participants().get(0);
        notes.writePrivateNote(new WritePrivateNote(CommandId.next(), cohort.first(), participant, "She asked for a ride", -1));
        UUID youth = (UUID) entities.createNativeQuery("select youth_id from enrolment where id = :id", UUID.class)
                .setParameter("id", participant.value()).getSingleResult();

        sealing.ring().destroy(youth, Instant.now());

        assertEquals(List.of("", ""), List.of(line(cohort, 0).name(), line(cohort, 0).note()));
    }

    @Test
    void no_receipt_lets_a_note_be_guessed() throws Exception {
        ACohort cohort = started(1);
        var command = new WritePrivateNote(CommandId.next(), cohort.first(), cohort.participants().get(0), "Yes", -1);
        notes.writePrivateNote(command);
        var written = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(written)) {
            out.writeObject(command);
        }

        byte[] guess = MessageDigest.getInstance("SHA-256").digest(written.toByteArray());

        assertFalse(Arrays.equals(guess, (byte[]) entities.createNativeQuery("select payload from command_receipt where command_id = :id", byte[].class)
                .setParameter("id", command.id().value()).getSingleResult()));
        assertInstanceOf(NoteResult.Saved.class, notes.writePrivateNote(command));
    }

    @Test
    void a_look_at_the_roll_leaves_one_event_with_its_participants_and_a_poll_that_finds_nothing_new_none() {
        ACohort cohort = started(2);
        long before = events(cohort);

        String revision = rolls.open(cohort.first()).revision();
        assertEquals(before + 1, events(cohort));
        rolls.openIfChanged(cohort.first(), revision);
        assertEquals(before + 1, events(cohort));
        assertEquals(2L, entities.createNativeQuery("""
                select count(*) from youth_access_subject s join youth_access_event e on e.id = s.event_id
                where e.subject = :session and e.act = 'CohortAttendanceQueries.open' and e.relation = 'FACILITATOR'""", Long.class)
                .setParameter("session", cohort.first().value()).getSingleResult());
    }

    private long events(ACohort cohort) {
        return (Long) entities.createNativeQuery("select count(*) from youth_access_event where subject = :session", Long.class)
                .setParameter("session", cohort.first().value()).getSingleResult();
    }

    @Test
    void a_note_that_changed_meanwhile_is_not_written_over() {
        ACohort cohort = started(1);
        long seen = rolls.open(cohort.first()).rollVersion();
        notes.writeGroupNote(new WriteGroupNote(CommandId.next(), cohort.first(), "First", seen));
        saturdays.asFacilitatorOf(cohort);

        assertInstanceOf(NoteResult.Stale.class, notes.writeGroupNote(new WriteGroupNote(CommandId.next(), cohort.first(), "Second", seen)));
        assertEquals("First", rolls.open(cohort.first()).groupNote());
    }

    @Test
    void a_reader_who_has_the_roll_as_it_stands_is_sent_no_lines() {
        ACohort cohort = started(2);
        String revision = rolls.open(cohort.first()).revision();

        assertEquals(List.of(), rolls.openIfChanged(cohort.first(), revision).lines());
        mark(cohort, 0, PRESENT, 0, null);
        CohortRollSheet changed = rolls.openIfChanged(cohort.first(), revision);
        assertEquals(2, changed.lines().size());
        assertNotEquals(revision, changed.revision());
    }

    @Test
    void a_roll_takes_as_many_queries_for_ten_participants_as_for_two() {
        ACohort two = started(2);
        long ofTwo = statements.of(() -> rolls.open(two.first()));
        ACohort ten = started(10);

        assertEquals(ofTwo, statements.of(() -> rolls.open(ten.first())));
    }

    @Test
    void attendance_leaves_the_product_by_code() throws Exception {
        ACohort cohort = started(2);
        mark(cohort, 0, NOT_EXPECTED, 0, NotExpectedReason.IN_CUSTODY);
        CohortRollLine line = line(cohort, 0);
        var out = new ByteArrayOutputStream();

        export.ofCohort(cohort.id(), out);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var text = new StringBuilder();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
            assertTrue(text.toString().contains(line.code() + "|Not expected|"), text::toString);
            assertFalse(text.toString().contains(line.name()), text::toString);
            assertFalse(text.toString().toLowerCase().contains("custody"), text::toString);
        }
    }

    @Test
    void the_sessions_of_today_are_those_of_own_cohorts() {
        ACohort cohort = saturdays.of(1);
        saturdays.asFacilitatorOf(cohort);

        assertEquals(List.of(cohort.sessions().get(1), cohort.sessions().get(2)),
                rolls.saturdays().stream().map(each -> each.session()).toList());
        saturdays.asFacilitatorOf(saturdays.of(1));
        assertFalse(rolls.saturdays().stream().anyMatch(each -> each.session().equals(cohort.sessions().get(1))));
    }

    private ACohort started(int participants) {
        ACohort cohort = saturdays.of(participants);
        saturdays.asFacilitatorOf(cohort);
        assertInstanceOf(RollResult.Done.class, attendance.start(new StartCohortRoll(CommandId.next(), cohort.first())));
        return cohort;
    }

    private void mark(ACohort cohort, int participant, CohortStatus status, int minutes, NotExpectedReason reason) {
        assertInstanceOf(CohortMarkResult.Marked.class, marking(cohort, participant, status, minutes, reason, 0));
    }

    private CohortMarkResult marking(ACohort cohort, int participant, CohortStatus status, int minutes, NotExpectedReason reason, long seen) {
        return attendance.mark(new MarkParticipant(CommandId.next(), cohort.first(), cohort.participants().get(participant), status, minutes, reason,
                seen, MarkSource.TAP));
    }

    private CohortRollLine line(ACohort cohort, int participant) {
        return rolls.open(cohort.first()).lines().stream()
                .filter(line -> line.mark().enrolment().equals(cohort.participants().get(participant)))
                .findFirst().orElseThrow();
    }

    private List<CohortStatus> statuses(ACohort cohort) {
        return cohort.participants().stream().map(each -> line(cohort, cohort.participants().indexOf(each)).mark().attendance().status()).toList();
    }

    private static String refused(Object result) {
        return assertInstanceOf(Refusal.class, result).key();
    }
}
