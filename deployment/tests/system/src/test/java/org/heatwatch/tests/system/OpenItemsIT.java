package org.heatwatch.tests.system;

import static org.heatwatch.domain.attendance.OpenKind.DELIVERY;
import static org.heatwatch.domain.attendance.OpenKind.NOTE;
import static org.heatwatch.domain.attendance.OpenKind.RECEIPTS;
import static org.heatwatch.domain.attendance.OpenKind.RIDES;
import static org.heatwatch.domain.attendance.OpenKind.ROLL_NOT_CLOSED;
import static org.heatwatch.domain.attendance.OpenKind.ROLL_NOT_STARTED;
import static org.heatwatch.domain.attendance.OpenKind.SPEAKER_NOT_SIGNED;
import static org.heatwatch.domain.attendance.OpenKind.SPEAKER_NOT_VETTED;
import static org.heatwatch.domain.attendance.OpenKind.SPEAKER_UNCONFIRMED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.CallOutcome;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.OpenKind;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Refusal;
import org.heatwatch.service.attendance.CallResult;
import org.heatwatch.service.attendance.CallSheet;
import org.heatwatch.service.attendance.CloseCohortRoll;
import org.heatwatch.service.attendance.KeepCalls;
import org.heatwatch.service.attendance.KeepNotes;
import org.heatwatch.service.attendance.MarkParticipant;
import org.heatwatch.service.attendance.MarkRestOfCohortPresent;
import org.heatwatch.service.attendance.OpenCohort;
import org.heatwatch.service.attendance.OpenItem;
import org.heatwatch.service.attendance.OpenItemQueries;
import org.heatwatch.service.attendance.OpenSheet;
import org.heatwatch.service.attendance.RecordCall;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.attendance.WriteGroupNote;
import org.heatwatch.service.program.AddMeetingPoint;
import org.heatwatch.service.program.AskRide;
import org.heatwatch.service.program.AskSpeaker;
import org.heatwatch.service.program.ChangeEnrolment;
import org.heatwatch.service.program.ChangeRide;
import org.heatwatch.service.program.ChangeVisit;
import org.heatwatch.service.program.Clearance;
import org.heatwatch.service.program.EnrolYouths;
import org.heatwatch.service.program.KeepLedgers;
import org.heatwatch.service.program.KeepMeetingPoints;
import org.heatwatch.service.program.KeepRides;
import org.heatwatch.service.program.RecordDelivery;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.program.WriteLedgerLine;
import org.heatwatch.service.youth.KeepEpisodes;
import org.heatwatch.service.youth.NoteEpisode;
import org.heatwatch.tests.system.Saturdays.ACohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is open before and after the sessions of a cohort that met for the first time a week ago and meets today at ten. */
class OpenItemsIT extends OnTheServer {

    private static final LocalDate SATURDAY = LocalDate.of(2031, 5, 3);

    @Inject
    OpenItemQueries open;

    @Inject
    KeepCalls calls;

    @Inject
    TakeCohortAttendance attendance;

    @Inject
    KeepNotes notes;

    @Inject
    RunSessions run;

    @Inject
    KeepMeetingPoints points;

    @Inject
    KeepRides rides;

    @Inject
    KeepLedgers ledgers;

    @Inject
    EnrolYouths enrol;

    @Inject
    KeepEpisodes episodes;

    @Inject
    Saturdays saturdays;

    @Inject
    Statements statements;

    @Inject
    InStanding inStanding;

    @Inject
    OutboxRows outbox;

    @Inject
    Heart heart;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private ACohort cohort;
    private AccountId facilitator;

    @BeforeEach
    void onASaturdayMorning() {
        at(SATURDAY, 8);
        cohort = saturdays.of(2);
        facilitator = saturdays.asFacilitatorOf(cohort);
    }

    @Test
    void before_a_session_its_speaker_has_to_confirm_to_be_vetted_and_to_sign() {
        SpeakerVisitId visit = asked(cohort.sessions().get(2));
        asked(cohort.sessions().get(3));

        assertEquals(List.of(SPEAKER_UNCONFIRMED, SPEAKER_NOT_VETTED, SPEAKER_NOT_SIGNED), of(cohort.sessions().get(2)));
        assertEquals(List.of(), of(cohort.sessions().get(3)));
        change(visit, 0, VisitState.CONFIRMED, null);
        assertEquals(List.of(SPEAKER_NOT_VETTED, SPEAKER_NOT_SIGNED), of(cohort.sessions().get(2)));
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        change(visit, 1, VisitState.CONFIRMED, new Clearance(SATURDAY, SATURDAY));
        saturdays.as(facilitator, Role.FACILITATOR);
        assertEquals(List.of(), of(cohort.sessions().get(2)));
        SpeakerVisitId another = asked(cohort.sessions().get(2));
        change(another, 0, VisitState.WITHDRAWN, null);
        assertEquals(List.of(), of(cohort.sessions().get(2)));
    }

    @Test
    void after_a_session_its_roll_is_closed_the_note_written_and_said_what_was_done() {
        assertEquals(List.of(ROLL_NOT_STARTED, DELIVERY), of(cohort.first()));
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));
        assertEquals(List.of(ROLL_NOT_CLOSED, NOTE, DELIVERY), of(cohort.first()));

        doneWith(1);
        assertEquals(List.of(), of(cohort.first()));
    }

    @Test
    void rides_that_nobody_has_arranged_and_receipts_that_nobody_has_signed_are_open() {
        MeetingPointId point = MeetingPointId.next();
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        points.add(new AddMeetingPoint(CommandId.next(), cohort.program(), point, "Lake Street station", ""));
        saturdays.as(facilitator, Role.FACILITATOR);
        RideId ride = RideId.next();
        rides.ask(new AskRide(CommandId.next(), cohort.id(), cohort.sessions().get(1), ride, cohort.participants().get(0), point, LocalTime.of(9, 15)));
        ledgers.write(new WriteLedgerLine(CommandId.next(), cohort.id(), cohort.first(), LedgerLineId.next(),
                new LedgerEntry(LedgerKind.MEAL, "Lunch", 12, 900, 9)));

        assertEquals(List.of(new OpenItem(RIDES, "", null, 1)), items(cohort.sessions().get(1)));
        assertTrue(items(cohort.first()).contains(new OpenItem(RECEIPTS, "", null, 3)));
        rides.change(new ChangeRide(CommandId.next(), cohort.id(), ride, 0, point, LocalTime.of(9, 15), RideState.ARRANGED));
        assertEquals(List.of(), items(cohort.sessions().get(1)));
    }

    @Test
    void todays_roll_stands_with_todays_sessions_and_older_than_two_weeks_only_a_roll_is_asked_for() {
        assertEquals(List.of(), of(cohort.sessions().get(1)));
        at(SATURDAY, 12);
        assertEquals(List.of(DELIVERY), of(cohort.sessions().get(1)));
        at(SATURDAY.plusDays(1), 8);
        assertEquals(List.of(ROLL_NOT_STARTED, DELIVERY), of(cohort.sessions().get(1)));
        at(SATURDAY.plusDays(8), 8);
        assertEquals(List.of(ROLL_NOT_STARTED), of(cohort.first()));
        at(SATURDAY.plusDays(54), 8);
        assertEquals(List.of(), of(cohort.first()));
    }

    @Test
    void who_needs_a_call_is_named_by_her_code_until_somebody_has_called() {
        missed(cohort.first(), 0);
        EnrolmentId she = cohort.participants().get(0);
        assertEquals(List.of(she), open.own().calls().stream().map(each -> each.enrolment()).toList());
        CallSheet before = calls.calls(she, cohort.first());
        assertEquals(List.of(), before.calls());
        assertTrue(before.name().startsWith("Ines"));
        assertEquals(1L, events("OpenItemQueries.own", null));

        assertEquals("call.day", refused(called(she, SATURDAY.plusDays(1))));
        assertInstanceOf(CallResult.Saved.class, called(she, SATURDAY));

        assertEquals(List.of(), open.own().calls());
        assertEquals(List.of(new CallSheet.Made(SATURDAY, CallOutcome.LEFT_WORD, "Ana Ruiz")), calls.calls(she, cohort.first()).calls());
        assertEquals(1L, events("KeepCalls.record", she));
        at(SATURDAY, 13);
        missed(cohort.sessions().get(1), 0);
        assertEquals(List.of(2), open.own().calls().stream().map(each -> each.need().inARow()).toList());
    }

    @Test
    void whoever_was_there_is_not_called_nor_is_a_call_about_it_noted() {
        attendance.start(new StartCohortRoll(CommandId.next(), cohort.first()));
        mark(cohort.first(), 0, CohortStatus.PRESENT);

        assertEquals(List.of(), open.own().calls());
        assertEquals("call.not-missed", refused(called(cohort.participants().get(0), SATURDAY)));
    }

    @Test
    void whoever_was_transferred_after_she_missed_a_session_is_called_from_the_cohort_that_she_is_in() {
        missed(cohort.first(), 0);
        ACohort other = saturdays.of(0);
        EnrolmentId there = saturdays.transferred(cohort.participants().get(0), other.id());
        saturdays.asFacilitatorOf(other);

        assertEquals(List.of(there), open.own().calls().stream().map(each -> each.enrolment()).toList());
    }

    @Test
    void nobody_is_called_who_is_in_custody_or_on_hold() {
        missed(cohort.first(), 0);
        missed(cohort.first(), 1);
        assertEquals(2, open.own().calls().size());
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);
        episodes.note(new NoteEpisode(CommandId.next(), youth(0), StatusEpisodeId.next(), EpisodeKind.IN_CUSTODY, SATURDAY, null));
        enrol.change(new ChangeEnrolment(CommandId.next(), cohort.participants().get(1), 0, EnrolmentState.ACTIVE, null, SATURDAY.minusDays(7)));
        enrol.change(new ChangeEnrolment(CommandId.next(), cohort.participants().get(1), 1, EnrolmentState.ON_HOLD, HoldReason.MEDICAL, SATURDAY));

        saturdays.as(facilitator, Role.FACILITATOR);
        assertEquals(List.of(), open.own().calls());
    }

    @Test
    void a_coordinator_sees_how_much_is_open_in_each_cohort_and_what_it_is_in_one() {
        missed(cohort.first(), 0);
        asked(cohort.sessions().get(2));
        saturdays.as(cohort.coordinator(), Role.COORDINATOR);

        OpenSheet own = open.own();
        assertEquals(List.of(), own.sessions());
        assertEquals(List.of(), own.calls());
        assertEquals(List.of(new OpenCohort(cohort.id(), name(), 3, 4)), own.cohorts());
        OpenSheet one = open.ofCohort(cohort.id());
        assertEquals(List.of(cohort.first(), cohort.sessions().get(2)), one.sessions().stream().map(each -> each.session()).toList());
        assertEquals(1, one.calls().size());
    }

    @Test
    void nothing_of_it_opens_without_a_relation_to_the_cohort() {
        missed(cohort.first(), 0);
        EnrolmentId she = cohort.participants().get(0);

        ACohort another = saturdays.of(1);
        for (Runnable stranger : List.<Runnable>of(() -> saturdays.asFacilitatorOf(another), () -> saturdays.as(another.coordinator(), Role.COORDINATOR))) {
            stranger.run();
            OpenSheet own = open.own();
            assertFalse(own.sessions().stream().anyMatch(each -> each.cohort().equals(cohort.id())));
            assertFalse(own.calls().stream().anyMatch(each -> each.cohort().equals(cohort.id())));
            assertFalse(own.cohorts().stream().anyMatch(each -> each.id().equals(cohort.id())));
            assertDenied(() -> open.ofCohort(cohort.id()));
            assertDenied(() -> calls.calls(she, cohort.first()));
            assertDenied(() -> called(she, SATURDAY));
        }
        assertDenied(() -> calls.calls(another.participants().get(0), cohort.first()));
    }

    @Test
    void it_takes_as_many_queries_for_five_participants_as_for_two() {
        missed(cohort.first(), 0);
        asked(cohort.sessions().get(2));
        long few = statements.of(open::own);
        ACohort larger = saturdays.of(5);
        facilitator = saturdays.asFacilitatorOf(larger);
        cohort = larger;
        for (int i = 0; i < 5; i++) {
            missed(larger.first(), i);
        }
        asked(larger.sessions().get(1));
        asked(larger.sessions().get(2));

        assertEquals(few, statements.of(open::own));
    }

    @Test
    void facilitators_are_told_on_friday_and_monday_how_much_is_open_and_once() throws Exception {
        outbox.empty();
        inStanding.getsMail(facilitator);
        asked(cohort.sessions().get(2));
        AccountId idle = saturdays.asFacilitatorOf(saturdays.of(0));
        inStanding.getsMail(idle);
        at(SATURDAY.plusDays(6), 9);
        beatTwiceAtOnce();
        heart.beats("RemindFacilitatorsJob");
        assertEquals(List.of("OPEN_BEFORE"), told(facilitator));
        assertEquals(List.of(), told(idle));

        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            var letters = post.of("user-" + facilitator + "@example.org");
            assertEquals(List.of("3 things are open before your next session"), letters.stream().map(Postbox::subject).toList());
            String text = Postbox.read(letters.get(0));
            assertTrue(text.contains("/today"), text);
            assertFalse(text.contains(name()) || text.contains("Odile") || text.contains("Saturday program"), text);
        }
        at(SATURDAY.plusDays(9), 9);
        heart.beats("RemindFacilitatorsJob");
        assertEquals(List.of("OPEN_BEFORE", "OPEN_AFTER"), told(facilitator));
    }

    @Test
    void of_a_cohort_that_meets_on_wednesdays_they_are_told_on_tuesday_and_friday() throws Exception {
        asked(cohort.sessions().get(4));
        at(SATURDAY.plusDays(16), 10);
        heart.beats("RemindFacilitatorsJob");
        outbox.empty();
        inStanding.getsMail(facilitator);
        saturdays.meetsOn(cohort, DayOfWeek.WEDNESDAY);

        at(SATURDAY.plusDays(17), 8);
        heart.beats("RemindFacilitatorsJob");
        assertEquals(List.of(), told(facilitator));
        at(SATURDAY.plusDays(17), 9);
        heart.beats("RemindFacilitatorsJob");
        assertEquals(List.of("OPEN_BEFORE"), told(facilitator));
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            assertEquals(List.of("3 things are open before your next session"),
                    post.of("user-" + facilitator + "@example.org").stream().map(Postbox::subject).toList());
        }
        at(SATURDAY.plusDays(20), 9);
        heart.beats("RemindFacilitatorsJob");
        heart.beats("RemindFacilitatorsJob");
        assertEquals(List.of("OPEN_BEFORE", "OPEN_AFTER"), told(facilitator));
    }

    @Test
    void after_a_stop_facilitators_hear_once_of_what_is_due_then_and_not_of_what_was_mended_meanwhile() throws Exception {
        outbox.empty();
        inStanding.getsMail(facilitator);
        at(SATURDAY.plusDays(24), 15);
        heart.beats("RemindFacilitatorsJob");
        heart.beats("RemindFacilitatorsJob");
        assertEquals(List.of("OPEN_AFTER"), told(facilitator));

        for (int week = 1; week <= 5; week++) {
            doneWith(week);
        }
        try (var post = new Postbox()) {
            heart.beats("SendMailJob");
            assertEquals(List.of(), post.of("user-" + facilitator + "@example.org"));
        }
    }

    private void beatTwiceAtOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> beats = List.of(nodes.submit(() -> heart.beats("RemindFacilitatorsJob")), nodes.submit(() -> heart.beats("RemindFacilitatorsJob")));
            for (Future<?> beat : beats) {
                beat.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private List<String> told(AccountId account) {
        return entities.createQuery("select cast(m.kind as string) from OutboxMessage m where m.account = :account order by m.edition", String.class)
                .setParameter("account", account)
                .getResultList();
    }

    private void at(LocalDate day, int hour) {
        clock.moveTo(day.atTime(hour, 0).atZone(County.ZONE).toInstant());
    }

    /** With the roll, the note and what was done. */
    private void doneWith(int week) {
        CohortSessionId session = cohort.sessions().get(week - 1);
        attendance.start(new StartCohortRoll(CommandId.next(), session));
        notes.writeGroupNote(new WriteGroupNote(CommandId.next(), session, "They laughed", 0));
        attendance.markRestPresent(new MarkRestOfCohortPresent(CommandId.next(), session));
        attendance.close(new CloseCohortRoll(CommandId.next(), session));
        run.record(new RecordDelivery(CommandId.next(), cohort.id(), session, false, 0, "Week " + week, 120, null));
    }

    private SpeakerVisitId asked(CohortSessionId session) {
        SpeakerVisitId visit = SpeakerVisitId.next();
        run.ask(new AskSpeaker(CommandId.next(), cohort.id(), session, visit, SpeakerId.next(), new SpeakerDetails("Odile Marchetti", "", "", "555 0100"), ""));
        return visit;
    }

    /** @param clearance null where she may not say that, or doesn't */
    private void change(SpeakerVisitId visit, long seen, VisitState state, Clearance clearance) {
        run.change(new ChangeVisit(CommandId.next(), cohort.id(), visit, seen, new SpeakerDetails("Odile Marchetti", "", "", "555 0100"), "", state, clearance));
    }

    private List<OpenKind> of(CohortSessionId session) {
        return items(session).stream().map(OpenItem::kind).toList();
    }

    private List<OpenItem> items(CohortSessionId session) {
        return open.own().sessions().stream().filter(each -> each.session().equals(session)).flatMap(each -> each.items().stream()).toList();
    }

    /** Without an excuse. */
    private void missed(CohortSessionId session, int participant) {
        attendance.start(new StartCohortRoll(CommandId.next(), session));
        mark(session, participant, CohortStatus.UNEXCUSED);
    }

    private void mark(CohortSessionId session, int participant, CohortStatus status) {
        attendance.mark(new MarkParticipant(CommandId.next(), session, cohort.participants().get(participant), status, 0, null, 0, MarkSource.TAP));
    }

    private CallResult called(EnrolmentId she, LocalDate day) {
        return calls.record(new RecordCall(CommandId.next(), she, cohort.first(), day, CallOutcome.LEFT_WORD));
    }

    private static String refused(CallResult result) {
        return assertInstanceOf(Refusal.class, result).key();
    }

    private static void assertDenied(Executable act) {
        assertThrows(AccessDenied.class, act);
    }

    private String name() {
        return entities.createQuery("select c.name from Cohort c where c.id = :id", String.class).setParameter("id", cohort.id()).getSingleResult();
    }

    private YouthId youth(int participant) {
        return entities.createQuery("select e.youth from Enrolment e where e.id = :id", YouthId.class)
                .setParameter("id", cohort.participants().get(participant)).getSingleResult();
    }

    /** Events of an act that touched the first participant. */
    private long events(String act, EnrolmentId subject) {
        return (Long) entities.createNativeQuery("""
                select count(*) from youth_access_event e join youth_access_subject s on s.at = e.at and s.event_id = e.id
                where e.act = :act and e.account_id = :account and s.youth_id = :youth and e.outcome = 'DONE'
                    and e.subject is not distinct from cast(:subject as uuid)""", Long.class)
                .setParameter("act", act)
                .setParameter("account", facilitator.value())
                .setParameter("youth", youth(0).value())
                .setParameter("subject", subject == null ? null : subject.value())
                .getSingleResult();
    }
}
