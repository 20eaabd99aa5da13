package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.ChangeOfPlan;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.SecretToken;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.program.AskSpeaker;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.ChangeVisit;
import org.heatwatch.service.program.Clearance;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.DeliverySheet;
import org.heatwatch.service.program.KeepOwnVisit;
import org.heatwatch.service.program.LinkVisit;
import org.heatwatch.service.program.OwnVisit;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.RecordDelivery;
import org.heatwatch.service.program.RunSessions;
import org.heatwatch.service.program.SessionPlanQueries;
import org.heatwatch.service.program.VisitLine;
import org.heatwatch.service.program.VisitResult;
import org.heatwatch.service.program.VisitSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionPlansIT extends OnTheServer {

    private static final SpeakerDetails NURSE = new SpeakerDetails("Odile Marchetti", "Clinic of the Lake", "odile@clinic.example", "");

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQueries queries;

    @Inject
    PlanCohorts plan;

    @Inject
    RunSessions run;

    @Inject
    SessionPlanQueries plans;

    @Inject
    KeepOwnVisit own;

    private ProgramId program;
    private CohortId cohort;
    private AccountId facilitator;
    private List<CohortSessionLine> sessions;

    @BeforeEach
    void asFacilitatorOfACohort() {
        program = cohorts.aProgram();
        cohorts.asCoordinatorOf(program);
        cohort = cohorts.aCohort(program, 15);
        sessions = queries.cohort(cohort).sessions();
        facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        cohorts.as(facilitator, Role.FACILITATOR);
    }

    @Test
    void a_facilitator_says_what_was_done_and_why_it_was_otherwise_than_planned() {
        assertInstanceOf(CohortResult.Saved.class, run.record(delivery(past(), false, 0, "Financial literacy", 60, ChangeOfPlan.NOT_ENOUGH_TIME)));

        DeliverySheet said = plans.session(cohort, past()).delivery();
        assertEquals(List.of("Financial literacy", 60, ChangeOfPlan.NOT_ENOUGH_TIME), List.of(said.topic(), said.minutes(), said.reason()));
        assertEquals("delivery.reason", ((CohortResult.Refused) run.record(delivery(past(), true, said.version(), "Financial literacy", 60, null))).key());
        assertInstanceOf(CohortResult.Saved.class, run.record(delivery(past(), true, said.version(), "Week 1", 120, null)));
        assertNull(plans.session(cohort, past()).delivery().reason());
    }

    @Test
    void whoever_has_not_seen_what_another_said_overwrites_nothing() {
        run.record(delivery(past(), false, 0, "Week 1", 120, null));
        long seen = plans.session(cohort, past()).delivery().version();
        run.record(delivery(past(), true, seen, "Health care", 120, ChangeOfPlan.OTHER));

        assertInstanceOf(CohortResult.Stale.class, run.record(delivery(past(), false, 0, "First aid", 120, null)));
        assertInstanceOf(CohortResult.Stale.class, run.record(delivery(past(), true, seen, "First aid", 120, null)));
        assertEquals("Health care", plans.session(cohort, past()).delivery().topic());
    }

    @Test
    void a_session_warns_until_its_speaker_has_confirmed_and_was_vetted_and_signed_before_the_day() {
        SpeakerVisitId visit = asked(coming());
        LocalDate day = line(coming()).day();
        assertFalse(line(coming()).ready());
        assertFalse(line(coming()).vetted());

        change(visit, NURSE, VisitState.CONFIRMED);
        asCoordinator();
        clear(visit, cohorts.today(), null);
        assertTrue(line(coming()).vetted());
        assertFalse(line(coming()).signed());
        assertFalse(line(coming()).ready());

        clear(visit, cohorts.today(), cohorts.today());
        assertTrue(day.isAfter(cohorts.today()));
        assertTrue(line(coming()).ready());
        assertEquals("speaker.day-in-future", ((CohortResult.Refused) clear(visit, day, null)).key());
        assertTrue(line(coming()).ready());
    }

    @Test
    void signed_on_the_day_itself_is_too_late() {
        LocalDate day = line(pastVisit()).day();

        assertFalse(new VisitLine(SpeakerVisitId.next(), day, "Odile", "", "", VisitState.CONFIRMED, day.minusDays(1), day).ready());
        assertTrue(new VisitLine(SpeakerVisitId.next(), day, "Odile", "", "", VisitState.CONFIRMED, day.minusDays(1), day.minusDays(1)).ready());
    }

    private CohortSessionId pastVisit() {
        asked(past());
        return past();
    }

    @Test
    void a_speaker_of_the_program_is_asked_again_without_entering_her_anew_and_once_a_session() {
        asked(coming());
        SpeakerId known = plans.speakers(cohort, past()).get(0).id();

        assertInstanceOf(CohortResult.Saved.class, run.ask(new AskSpeaker(CommandId.next(), cohort, past(), SpeakerVisitId.next(), known, null, "")));
        assertEquals(NURSE.name(), line(past()).name());
        assertEquals(List.of(), plans.speakers(cohort, past()));
        assertEquals("speaker.already", ((CohortResult.Refused) run.ask(
                new AskSpeaker(CommandId.next(), cohort, past(), SpeakerVisitId.next(), known, null, ""))).key());
    }

    @Test
    void a_speaker_of_another_program_is_not_found() {
        asked(coming());
        SpeakerId known = plans.speakers(cohort, past()).get(0).id();
        ProgramId other = cohorts.aProgram();
        cohorts.asCoordinatorOf(other);
        CohortId theirs = cohorts.aCohort(other, 15);
        CohortSessionId session = queries.cohort(theirs).sessions().get(0).id();

        assertEquals(List.of(), plans.speakers(theirs, session));
        assertThrows(AccessDenied.class, () -> run.ask(new AskSpeaker(CommandId.next(), theirs, session, SpeakerVisitId.next(), known, null, "")));
    }

    @Test
    void nobody_without_a_relation_to_the_cohort_reaches_its_plans_and_speakers_by_one_of_her_own() {
        SpeakerVisitId visit = asked(coming());
        VisitSheet sheet = plans.visit(cohort, visit);
        CohortSessionId session = past();
        SpeakerId speaker = plans.speakers(cohort, session).get(0).id();
        ProgramId other = cohorts.aProgram();
        cohorts.asCoordinatorOf(other);
        CohortId theirs = cohorts.aCohort(other, 15);

        for (CohortId named : List.of(cohort, theirs)) {
            assertThrows(AccessDenied.class, () -> plans.session(named, session));
            assertThrows(AccessDenied.class, () -> plans.visit(named, visit));
            assertThrows(AccessDenied.class, () -> run.record(new RecordDelivery(CommandId.next(), named, session, false, 0, "Health", 120, null)));
            assertThrows(AccessDenied.class, () -> run.ask(new AskSpeaker(CommandId.next(), named, session, SpeakerVisitId.next(), speaker, null, "")));
            assertThrows(AccessDenied.class, () -> run.change(new ChangeVisit(CommandId.next(), named, visit, sheet.version(), NURSE, "", VisitState.CONFIRMED, null)));
            assertThrows(AccessDenied.class, () -> run.link(new LinkVisit(CommandId.next(), named, visit)));
        }
        assertThrows(AccessDenied.class, () -> plans.speakers(cohort, session));
    }

    @Test
    void a_facilitator_does_not_say_who_is_vetted() {
        SpeakerVisitId visit = asked(coming());

        assertThrows(AccessDenied.class, () -> clear(visit, cohorts.today(), cohorts.today()));
    }

    @Test
    void her_link_shows_a_speaker_her_own_session_and_takes_her_answer_until_it_is_over() {
        SpeakerVisitId visit = asked(coming());
        SecretToken token = linked(visit);

        OwnVisit shown = own.visit(token).orElseThrow();
        assertEquals(List.of(NURSE.name(), "Staying healthy", VisitState.ASKED), List.of(shown.name(), shown.topic(), shown.state()));
        assertTrue(own.answer(token, true));
        assertEquals(VisitState.CONFIRMED, line(coming()).state());
        assertTrue(own.answer(token, false));
        assertEquals(VisitState.DECLINED, line(coming()).state());

        SecretToken over = linked(asked(past()));
        assertEquals(Optional.empty(), own.visit(over));
        assertFalse(own.answer(over, true));
        assertEquals(VisitState.ASKED, line(past()).state());
    }

    @Test
    void a_link_ends_with_a_newer_one_with_the_visit_and_with_the_session() {
        SpeakerVisitId visit = asked(coming());
        SecretToken first = linked(visit);
        SecretToken second = linked(visit);
        assertEquals(Optional.empty(), own.visit(first));
        assertFalse(own.answer(first, true));
        assertTrue(own.visit(second).isPresent());

        asCoordinator();
        change(visit, NURSE, VisitState.WITHDRAWN);
        assertEquals(Optional.empty(), own.visit(second));
        assertFalse(own.answer(second, true));

        change(visit, NURSE, VisitState.CONFIRMED);
        assertTrue(own.visit(second).isPresent());
        plan.drop(new DropCohortSession(CommandId.next(), cohort, coming(), sessions.get(11).version(), "Rain"));
        assertEquals(Optional.empty(), own.visit(second));
        assertFalse(own.answer(second, true));
    }

    private CohortSessionId past() {
        return sessions.get(0).id();
    }

    private CohortSessionId coming() {
        return sessions.get(11).id();
    }

    private void asCoordinator() {
        cohorts.asCoordinatorOf(program);
    }

    private RecordDelivery delivery(CohortSessionId session, boolean known, long seen, String topic, int minutes, ChangeOfPlan reason) {
        return new RecordDelivery(CommandId.next(), cohort, session, known, seen, topic, minutes, reason);
    }

    private SpeakerVisitId asked(CohortSessionId session) {
        SpeakerVisitId visit = SpeakerVisitId.next();
        run.ask(new AskSpeaker(CommandId.next(), cohort, session, visit, SpeakerId.next(), NURSE, "Staying healthy"));
        return visit;
    }

    private VisitLine line(CohortSessionId session) {
        return plans.session(cohort, session).visits().get(0);
    }

    private CohortResult change(SpeakerVisitId visit, SpeakerDetails details, VisitState state) {
        return change(visit, details, state, null);
    }

    private CohortResult clear(SpeakerVisitId visit, LocalDate vetted, LocalDate signed) {
        return change(visit, NURSE, VisitState.CONFIRMED, new Clearance(vetted, signed));
    }

    private CohortResult change(SpeakerVisitId visit, SpeakerDetails details, VisitState state, Clearance clearance) {
        VisitSheet sheet = plans.visit(cohort, visit);
        return run.change(new ChangeVisit(CommandId.next(), cohort, visit, sheet.version(), details, sheet.line().topic(), state, clearance));
    }

    private SecretToken linked(SpeakerVisitId visit) {
        return new SecretToken(((VisitResult.Linked) run.link(new LinkVisit(CommandId.next(), cohort, visit))).token());
    }
}
