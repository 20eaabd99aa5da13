package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.CancelCohortSession;
import org.heatwatch.service.program.ChangeCohortSession;
import org.heatwatch.service.program.CohortLine;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.CohortSheet;
import org.heatwatch.service.program.CohortTime;
import org.heatwatch.service.program.EndFacilitator;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.FacilitatorLine;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.ProgramChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortsIT extends OnTheServer {

    @Inject
    Cohorts cohorts;

    @Inject
    PlanCohorts plan;

    @Inject
    AssignFacilitators assign;

    @Inject
    CohortQueries queries;

    @Inject
    TakeCohortAttendance attendance;

    private ProgramId program;
    private AccountId coordinator;

    @BeforeEach
    void asCoordinatorOfAProgram() {
        program = cohorts.aProgram();
        coordinator = cohorts.asCoordinatorOf(program);
    }

    @Test
    void a_cohort_is_entered_with_all_its_sessions_at_their_local_time() {
        CohortPlan usual = cohorts.planned(15);
        LocalDate skipped = usual.first().plusWeeks(3);
        CohortId cohort = cohorts.aCohort(program, new CohortPlan(usual.name(), 15, null, usual.first(), 12, usual.from(), usual.until(), County.ZONE,
                Set.of(skipped)));

        CohortSheet sheet = queries.cohort(cohort);
        assertEquals(12, sheet.sessions().size());
        assertEquals(usual.first().plusWeeks(12), sheet.lastOn());
        assertTrue(sheet.sessions().stream().allMatch(session -> session.start().toLocalTime().equals(usual.from())));
        assertTrue(sheet.sessions().stream().noneMatch(session -> session.start().toLocalDate().equals(skipped)));
        CohortLine line = queries.cohorts(null, 0, 25).get(0);
        assertEquals(List.of(usual.name(), 12L, 15, 0L), List.of(line.name(), line.sessions(), line.seats(), line.taken()));
        assertEquals(List.of(program), queries.programs().stream().map(ProgramChoice::id).toList());
    }

    @Test
    void a_name_that_another_cohort_of_the_program_has_is_refused_and_so_is_a_plan_that_breaks_a_rule() {
        CohortPlan usual = cohorts.planned(15);
        cohorts.aCohort(program, usual);

        assertEquals(new CohortResult.Refused("cohort.name-taken", List.of(usual.name())), enter(usual));
        assertEquals("series.skips-elsewhere", ((CohortResult.Refused) enter(new CohortPlan("Spring", 15, null, usual.first(), 12, usual.from(),
                usual.until(), County.ZONE, Set.of(usual.first().plusDays(1))))).key());
        assertThrows(AccessDenied.class, () -> enter(new CohortPlan("Spring", 15, VenueId.next(), usual.first(), 12, usual.from(), usual.until(),
                County.ZONE, Set.of())));
    }

    private CohortResult enter(CohortPlan planned) {
        return plan.enter(new EnterCohort(CommandId.next(), CohortId.next(), program, planned));
    }

    @Test
    void a_cohort_is_there_for_the_coordinator_of_its_program_and_for_no_other() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortSessionLine session = queries.cohort(cohort).sessions().get(11);
        cohorts.asCoordinatorOf(cohorts.aProgram());

        assertEquals(0, queries.count(null));
        assertEquals(List.of(), queries.cohorts(null, 0, 25));
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        assertThrows(AccessDenied.class, () -> queries.session(cohort, session.id()));
        assertThrows(AccessDenied.class, () -> queries.story(cohort, Permission.READ_COHORTS));
        assertThrows(AccessDenied.class, () -> enter(cohorts.planned(15)));
        assertThrows(AccessDenied.class, () -> plan.cancel(new CancelCohortSession(CommandId.next(), cohort, session.id(), session.version())));
        assertThrows(AccessDenied.class, () -> assign.choices(cohort));
        assertThrows(AccessDenied.class, () -> cohorts.assigned(cohorts.aFacilitator(), cohort));
    }

    @Test
    void the_list_tells_cohorts_that_go_on_from_those_that_are_over() {
        cohorts.aCohort(program, 15);
        CohortPlan usual = cohorts.planned(15);
        CohortId over = cohorts.aCohort(program, new CohortPlan("Winter", 15, null, cohorts.today().minusWeeks(12), 12, usual.from(), usual.until(),
                County.ZONE, Set.of()));

        assertEquals(List.of(2L, 1L, 1L), List.of(queries.count(null), queries.count(CohortTime.CURRENT), queries.count(CohortTime.OVER)));
        assertEquals(List.of(over), queries.cohorts(CohortTime.OVER, 0, 25).stream().map(CohortLine::id).toList());
    }

    @Test
    void a_facilitator_sees_her_cohort_from_when_she_is_assigned_until_that_is_ended() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortId other = cohorts.aCohort(program, 15);
        AccountId facilitator = cohorts.aFacilitator();
        cohorts.as(facilitator, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));

        cohorts.as(coordinator, Role.COORDINATOR);
        CohortFacilitatorId assignment = cohorts.assigned(facilitator, cohort);
        assertEquals(List.of(assignment), queries.cohort(cohort).facilitators().stream().map(FacilitatorLine::id).toList());
        cohorts.as(facilitator, Role.FACILITATOR);
        assertEquals(List.of(cohort), queries.cohorts(null, 0, 25).stream().map(CohortLine::id).toList());
        assertEquals(12, queries.cohort(cohort).sessions().size());
        assertThrows(AccessDenied.class, () -> queries.cohort(other));
        assertThrows(AccessDenied.class, () -> queries.story(cohort, Permission.ENROL_YOUTHS));
        assertThrows(AccessDenied.class, () -> assign.end(new EndFacilitator(CommandId.next(), assignment)));

        cohorts.as(coordinator, Role.COORDINATOR);
        assertEquals(new CohortResult.Saved(), assign.end(new EndFacilitator(CommandId.next(), assignment)));
        assertEquals("facilitator.ended", ((CohortResult.Refused) assign.end(new EndFacilitator(CommandId.next(), assignment))).key());
        cohorts.as(facilitator, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        assertEquals(0, queries.count(null));
    }

    @Test
    void only_an_account_with_the_role_facilitates_and_once_at_a_time() {
        CohortId cohort = cohorts.aCohort(program, 15);
        AccountId facilitator = cohorts.aFacilitator();
        AccountId other = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();
        assertTrue(offered(cohort, facilitator));
        assertFalse(offered(cohort, other));

        cohorts.assigned(facilitator, cohort);

        assertFalse(offered(cohort, facilitator));
        assertEquals(new CohortResult.Refused("facilitator.already", List.of()), assigning(cohort, facilitator));
        assertEquals(new CohortResult.Refused("facilitator.no-role", List.of()), assigning(cohort, other));
        assertEquals(new CohortResult.Refused("facilitator.no-role", List.of()), assigning(cohort, AccountId.next()));
    }

    private boolean offered(CohortId cohort, AccountId account) {
        return assign.choices(cohort).stream().anyMatch(choice -> choice.account().equals(account));
    }

    private CohortResult assigning(CohortId cohort, AccountId account) {
        return assign.assign(new AssignFacilitator(CommandId.next(), cohort, CohortFacilitatorId.next(), account));
    }

    @Test
    void a_session_moves_and_is_named_and_whoever_saw_it_before_is_told() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortSessionLine last = queries.cohort(cohort).sessions().get(11);
        var later = new LocalSlot(last.start().plusDays(1), last.end().plusDays(1), last.zone());

        assertEquals(new CohortResult.Saved(), plan.change(new ChangeCohortSession(CommandId.next(), cohort, last.id(), last.version(), later, "Money")));

        CohortSessionLine moved = queries.session(cohort, last.id());
        assertEquals(List.of(last.start().plusDays(1), "Money", 12), List.of(moved.start(), moved.topic(), moved.ordinal()));
        assertEquals(last.start().toLocalDate().plusDays(1), queries.cohort(cohort).lastOn());
        assertInstanceOf(CohortResult.Stale.class, plan.cancel(new CancelCohortSession(CommandId.next(), cohort, last.id(), last.version())));
        assertEquals(new CohortResult.Saved(), plan.cancel(new CancelCohortSession(CommandId.next(), cohort, last.id(), moved.version())));
        assertTrue(queries.session(cohort, last.id()).cancelled());
    }

    @Test
    void a_session_that_moves_past_others_takes_its_place_among_them() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortSessionLine tenth = queries.cohort(cohort).sessions().get(9);

        plan.change(new ChangeCohortSession(CommandId.next(), cohort, tenth.id(), tenth.version(),
                new LocalSlot(tenth.start().plusWeeks(3), tenth.end().plusWeeks(3), tenth.zone()), ""));

        List<CohortSessionLine> sessions = queries.cohort(cohort).sessions();
        assertEquals(tenth.id(), sessions.get(11).id());
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), sessions.stream().map(CohortSessionLine::ordinal).toList());
    }

    @Test
    void a_session_whose_roll_was_started_is_neither_moved_nor_cancelled() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortSessionLine held = queries.cohort(cohort).sessions().get(0);
        attendance.start(new StartCohortRoll(CommandId.next(), held.id()));

        assertEquals("cohort.session-started", ((CohortResult.Refused) plan.cancel(
                new CancelCohortSession(CommandId.next(), cohort, held.id(), held.version()))).key());
        assertThrows(AccessDenied.class, () -> plan.cancel(new CancelCohortSession(CommandId.next(), cohort, CohortSessionId.next(), 0)));
    }
}
