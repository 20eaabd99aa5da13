package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.DateAct;
import org.heatwatch.domain.program.SkipDate;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.account.AskForRole;
import org.heatwatch.service.account.ConfirmRole;
import org.heatwatch.service.account.GrantRoles;
import org.heatwatch.service.account.TakeRoleAway;
import org.heatwatch.service.attendance.StartCohortRoll;
import org.heatwatch.service.attendance.TakeCohortAttendance;
import org.heatwatch.service.program.AssignFacilitator;
import org.heatwatch.service.program.AssignFacilitators;
import org.heatwatch.service.program.ChangeCohort;
import org.heatwatch.service.program.ChangeCohortSession;
import org.heatwatch.service.program.CohortForm;
import org.heatwatch.service.program.CohortLine;
import org.heatwatch.service.program.CohortQueries;
import org.heatwatch.service.program.CohortResult;
import org.heatwatch.service.program.CohortSessionLine;
import org.heatwatch.service.program.CohortSheet;
import org.heatwatch.service.program.CohortTime;
import org.heatwatch.service.program.DateChange;
import org.heatwatch.service.program.DropCohortSession;
import org.heatwatch.service.program.EndFacilitator;
import org.heatwatch.service.program.EnterCohort;
import org.heatwatch.service.program.FacilitatorLine;
import org.heatwatch.service.program.LeftOut;
import org.heatwatch.service.program.PlanCohorts;
import org.heatwatch.service.program.SessionPlanQueries;
import org.heatwatch.service.program.SessionPlanSheet;
import org.heatwatch.service.program.PlanTemplates;
import org.heatwatch.service.program.RetireTemplate;
import org.heatwatch.service.program.ShiftCohortSession;
import org.heatwatch.service.program.TemplateChoice;
import org.heatwatch.service.program.TemplateQueries;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortsIT extends OnTheServer {

    @Inject
    Cohorts cohorts;

    @Inject
    PlanCohorts plan;

    @Inject
    PlanTemplates templates;

    @Inject
    TemplateQueries templateQueries;

    @Inject
    SessionPlanQueries plans;

    @Inject
    AssignFacilitators assign;

    @Inject
    CohortQueries queries;

    @Inject
    GrantRoles roles;

    @Inject
    InStanding inStanding;

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
    void a_cohort_is_made_from_a_template_with_all_its_sessions_at_their_local_time() {
        LocalDate first = cohorts.today().minusWeeks(6);
        LocalDate skipped = first.plusWeeks(3);
        CohortId cohort = cohorts.aCohort(program, cohorts.planned(first, details("Spring"), new SkipDate(skipped, "Spring break")));

        CohortSheet sheet = queries.cohort(cohort);
        assertEquals(12, sheet.sessions().size());
        assertEquals(first.plusWeeks(12), sheet.lastOn());
        assertTrue(sheet.sessions().stream().allMatch(session -> session.start().toLocalTime().equals(LocalTime.of(10, 0))));
        assertTrue(sheet.sessions().stream().noneMatch(session -> session.start().toLocalDate().equals(skipped)));
        assertEquals(List.of(new LeftOut(skipped, null, "Spring break")), sheet.leftOut());
        SessionPlanSheet fourth = plans.session(cohort, sheet.sessions().get(3).id());
        assertEquals(List.of("Week 4", "Objectives 4", "Activities 4", "Materials 4"),
                List.of(fourth.session().topic(), fourth.objectives(), fourth.activities(), fourth.materials()));
        CohortLine line = queries.cohorts(null, 0, 25).get(0);
        assertEquals(List.of("Spring", 12L, 15, 0L), List.of(line.name(), line.sessions(), line.seats(), line.taken()));
    }

    @Test
    void sixteen_saturdays_through_the_change_of_the_clock_with_two_skip_dates_end_when_they_should() {
        LocalDate first = LocalDate.of(2026, 9, 12);
        CohortId cohort = CohortId.next();
        CohortPlan planned = new CohortPlan(details("Fall"), first, LocalTime.of(10, 0), County.ZONE, true,
                List.of(new SkipDate(first.plusWeeks(7), "Halloween"), new SkipDate(first.plusWeeks(11), "Thanksgiving weekend")));

        assertEquals(new CohortResult.Saved(), plan.enter(new EnterCohort(CommandId.next(), cohort, cohorts.aTemplate(program, 16), 0, planned)));

        CohortSheet sheet = queries.cohort(cohort);
        assertEquals(List.of(16, LocalDate.of(2027, 1, 9)), List.of(sheet.sessions().size(), sheet.lastOn()));
        assertTrue(sheet.sessions().stream().allMatch(session -> session.start().toLocalTime().equals(LocalTime.of(10, 0))
                && session.end().toLocalTime().equals(LocalTime.of(12, 0))));
    }

    @Test
    void a_name_that_another_cohort_of_the_program_has_is_refused_and_so_is_a_plan_that_breaks_a_rule() {
        CohortPlan usual = cohorts.planned(15);
        cohorts.aCohort(program, usual);

        assertEquals(new CohortResult.Refused("cohort.name-taken", List.of(usual.details().name())), enter(usual));
        assertEquals("series.skips-elsewhere", ((CohortResult.Refused) enter(cohorts.planned(usual.first(), details("Spring"),
                new SkipDate(usual.first().plusDays(1), "Fair")))).key());
        assertThrows(AccessDenied.class, () -> enter(cohorts.planned(usual.first(), new CohortDetails("Spring", 15, VenueId.next(), null))));
        assertThrows(AccessDenied.class, () -> enter(cohorts.planned(usual.first(), new CohortDetails("Spring", 15, null, AgencyId.next()))));
    }

    @Test
    void nothing_is_made_from_a_template_that_was_changed_since_it_was_seen_or_was_retired() {
        ProgramTemplateId template = cohorts.aTemplate(program, 3);
        templates.retire(new RetireTemplate(CommandId.next(), template, 0));

        assertInstanceOf(CohortResult.Stale.class, plan.enter(new EnterCohort(CommandId.next(), CohortId.next(), template, 0, cohorts.planned(15))));
        assertEquals(new CohortResult.Refused("template.retired", List.of()),
                plan.enter(new EnterCohort(CommandId.next(), CohortId.next(), template, 1, cohorts.planned(15))));
    }

    private static CohortDetails details(String name) {
        return new CohortDetails(name, 15, null, null);
    }

    private CohortResult enter(CohortPlan planned) {
        return plan.enter(new EnterCohort(CommandId.next(), CohortId.next(), cohorts.templateOf(program), 0, planned));
    }

    @Test
    void name_seats_site_and_agency_change_and_whoever_saw_them_before_is_told() {
        CohortId cohort = cohorts.aCohort(program, 15);
        cohorts.enrolled("Ines Quintero", cohort);
        CohortForm seen = queries.form(cohort);
        var summer = new CohortDetails("Summer", 1, null, inStanding.anAgency());

        assertEquals(new CohortResult.Refused("cohort.name-taken", List.of("Summer")), named("Summer", cohort, seen.version(), summer));
        assertEquals(new CohortResult.Saved(), plan.changeDetails(new ChangeCohort(CommandId.next(), cohort, seen.version(), summer)));
        assertEquals(List.of(summer, 1L), List.of(queries.form(cohort).details(), queries.form(cohort).taken()));
        assertInstanceOf(CohortResult.Stale.class, plan.changeDetails(new ChangeCohort(CommandId.next(), cohort, seen.version(), summer)));
        cohorts.as(cohorts.aFacilitator(), Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.form(cohort));
    }

    /** Whether it may have this name while another one has it, which gives it up after. */
    private CohortResult named(String name, CohortId cohort, long seenVersion, CohortDetails details) {
        CohortId other = cohorts.aCohort(program, cohorts.planned(cohorts.today(), details(name)));
        CohortResult result = plan.changeDetails(new ChangeCohort(CommandId.next(), cohort, seenVersion, details));
        plan.changeDetails(new ChangeCohort(CommandId.next(), other, queries.form(other).version(), details("Not " + name)));
        return result;
    }

    @Test
    void nobody_who_has_a_seat_loses_it_by_fewer_seats() {
        CohortId cohort = cohorts.aCohort(program, 15);
        cohorts.enrolled("Ines Quintero", cohort);
        cohorts.enrolled("Talia Brook", cohort);

        assertEquals(new CohortResult.Refused("cohort.seats-taken", List.of(2L)), plan.changeDetails(
                new ChangeCohort(CommandId.next(), cohort, queries.form(cohort).version(), new CohortDetails("Spring", 1, null, null))));
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
        assertThrows(AccessDenied.class, () -> queries.form(cohort));
        assertThrows(AccessDenied.class, () -> queries.nextDate(cohort));
        assertThrows(AccessDenied.class, () -> drop(cohort, session));
        assertThrows(AccessDenied.class, () -> assign.choices(cohort));
        assertThrows(AccessDenied.class, () -> cohorts.assigned(cohorts.aFacilitator(), cohort));
    }

    @Test
    void nothing_of_anothers_cohort_opens_by_one_of_ones_own() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortSessionLine session = queries.cohort(cohort).sessions().get(11);
        CohortFacilitatorId facilitator = cohorts.assigned(cohorts.aFacilitator(), cohort);
        ProgramId another = cohorts.aProgram();
        cohorts.asCoordinatorOf(another);
        CohortId hers = cohorts.aCohort(another, 15);

        assertEquals(List.of(hers), queries.cohorts(null, 0, 25).stream().map(CohortLine::id).toList());
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        assertThrows(AccessDenied.class, () -> queries.session(hers, session.id()));
        assertThrows(AccessDenied.class, () -> drop(hers, session));
        assertThrows(AccessDenied.class, () -> assign.end(new EndFacilitator(CommandId.next(), facilitator)));
        assertThrows(AccessDenied.class, () -> assign.assigned(cohort));
        assertEquals(List.of(cohorts.templateOf(another)), templateQueries.choices().stream().map(TemplateChoice::id).toList());
    }

    @Test
    void nobody_reaches_a_cohort_before_or_after_her_time() {
        CohortId cohort = cohorts.aCohort(program, 15);
        AccountId facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        clock.moveTo(Instant.now().minus(Duration.ofHours(1)));

        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        assertEquals(0, queries.count(null));
        assertEquals(List.of(), templateQueries.choices());
        cohorts.as(facilitator, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));

        clock.backToNow();
        cohorts.isNoLongerIn(program, coordinator);
        cohorts.as(coordinator, Role.COORDINATOR);
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        assertEquals(0, queries.count(null));
        assertEquals(List.of(), templateQueries.choices());
    }

    @Test
    void a_command_that_was_denied_stays_so_when_it_is_sent_again() {
        CohortId cohort = cohorts.aCohort(program, 15);
        var command = new AssignFacilitator(CommandId.next(), cohort, CohortFacilitatorId.next(), cohorts.aFacilitator());
        AccountId stranger = cohorts.asCoordinatorOf(cohorts.aProgram());
        assertThrows(AccessDenied.class, () -> assign.assign(command));
        assertEquals(1, inStanding.denials(new AnAccount(stranger, ""), "AssignFacilitators.assign"));
        cohorts.inTheHandsOf(stranger, program);

        assertThrows(AccessDenied.class, () -> assign.assign(command));
        assertEquals(List.of(), assign.assigned(cohort));
    }

    @Test
    void the_list_tells_cohorts_that_go_on_from_those_that_are_over() {
        cohorts.aCohort(program, 15);
        CohortId over = cohorts.aCohort(program, cohorts.planned(cohorts.today().minusWeeks(12), details("Winter")));

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
    void an_assignment_ends_with_its_cohort_when_its_last_roll_is_not_asked_for_any_more() {
        CohortId cohort = cohorts.aCohort(program, 15);
        AccountId facilitator = cohorts.aFacilitator();
        cohorts.assigned(facilitator, cohort);
        LocalDate last = queries.cohort(cohort).lastOn().plusDays(60);

        clock.moveTo(last.plusDays(1).atStartOfDay(County.ZONE).toInstant().minusSeconds(1));
        cohorts.as(facilitator, Role.FACILITATOR);
        assertEquals(List.of(cohort), queries.cohorts(null, 0, 25).stream().map(CohortLine::id).toList());

        clock.moveTo(last.plusDays(1).atStartOfDay(County.ZONE).toInstant());
        assertEquals(0, queries.count(null));
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        cohorts.as(coordinator, Role.COORDINATOR);
        assertEquals(12, queries.cohort(cohort).sessions().size());
        assertEquals(new CohortResult.Refused("facilitator.cohort-over", List.of(60)), assigning(cohort, cohorts.aFacilitator()));
    }

    @Test
    void a_role_that_was_taken_away_and_is_given_again_opens_no_cohort_that_she_had_before() {
        CohortId cohort = cohorts.aCohort(program, 15);
        AccountId facilitator = inStanding.anAccount(inStanding.anAgency(), Set.of()).id();
        RoleGrantId grant = given(facilitator);
        cohorts.as(coordinator, Role.COORDINATOR);
        cohorts.assigned(facilitator, cohort);

        fixtures.asAdministrator();
        roles.takeAway(new TakeRoleAway(CommandId.next(), grant, 1, "Is away for a year."));
        given(facilitator);

        cohorts.as(facilitator, Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.cohort(cohort));
        cohorts.as(coordinator, Role.COORDINATOR);
        assertEquals(List.of(), queries.cohort(cohort).facilitators());
        assertTrue(offered(cohort, facilitator));
    }

    /** The role of a facilitator, by two. */
    private RoleGrantId given(AccountId account) {
        RoleGrantId grant = RoleGrantId.next();
        fixtures.asAdministrator();
        assertEquals(new GrantResult.Saved(), roles.ask(new AskForRole(CommandId.next(), grant, account, Role.FACILITATOR, "Runs Saturdays.")));
        fixtures.asAdministrator();
        assertEquals(new GrantResult.Saved(), roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
        return grant;
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

        AccountId gone = cohorts.aFacilitator();
        cohorts.disable(gone);
        assertFalse(offered(cohort, gone));
        assertEquals(new CohortResult.Refused("facilitator.no-role", List.of()), assigning(cohort, gone));
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
        assertInstanceOf(CohortResult.Stale.class, drop(cohort, last));
        assertEquals(new CohortResult.Saved(), drop(cohort, moved));
        assertTrue(queries.session(cohort, last.id()).cancelled());
        List<DateChange> changes = queries.cohort(cohort).changes();
        assertEquals(List.of(DateAct.DROPPED, DateAct.MOVED), changes.stream().map(DateChange::act).toList());
        assertEquals(List.of(last.start(), moved.start(), ""), List.of(changes.get(1).from(), changes.get(1).to(), changes.get(1).reason()));
        assertEquals(List.of(moved.start().toLocalDate(), last.start().toLocalDate().minusWeeks(1)), List.of(changes.get(0).endedOn(), changes.get(0).endsOn()));
    }

    private CohortResult drop(CohortId cohort, CohortSessionLine session) {
        return plan.drop(new DropCohortSession(CommandId.next(), cohort, session.id(), session.version(), "The site is closed"));
    }

    private CohortResult shift(CohortId cohort, CohortSessionLine session) {
        return plan.shift(new ShiftCohortSession(CommandId.next(), cohort, session.id(), session.version(), "The site is closed"));
    }

    @Test
    void a_skip_date_added_after_marks_exist_moves_topics_and_end_date_and_leaves_what_was_marked() {
        CohortId cohort = cohorts.aCohort(program, 15);
        String code = cohorts.enrolled("Ines Quintero", cohort).value();
        CohortSessionLine first = queries.cohort(cohort).sessions().get(0);
        CohortSessionLine third = queries.cohort(cohort).sessions().get(2);
        List.of(first, third).forEach(each -> attendance.start(new StartCohortRoll(CommandId.next(), each.id())));
        LocalDate end = queries.cohort(cohort).lastOn();
        LocalDate next = queries.nextDate(cohort);

        assertEquals(new CohortResult.Saved(), shift(cohort, queries.cohort(cohort).sessions().get(1)));

        CohortSheet sheet = queries.cohort(cohort);
        assertEquals(List.of("Week 1", "", "Week 3", "Week 2", "Week 4"), sheet.sessions().stream().limit(5).map(CohortSessionLine::topic).toList());
        assertEquals(List.of(13, "Week 12", end.plusWeeks(1), next), List.of(sheet.sessions().size(), sheet.sessions().get(12).topic(), sheet.lastOn(), next));
        assertEquals(List.of(first.id(), third.id()), List.of(sheet.sessions().get(0).id(), sheet.sessions().get(2).id()));
        assertEquals(code, sheet.roster().get(0).code().value());
        DateChange change = sheet.changes().get(0);
        assertEquals(List.of(DateAct.SHIFTED, end, end.plusWeeks(1), "The site is closed"),
                List.of(change.act(), change.endedOn(), change.endsOn(), change.reason()));
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
    void a_session_whose_roll_was_started_is_neither_dropped_nor_left_out() {
        CohortId cohort = cohorts.aCohort(program, 15);
        CohortSessionLine held = queries.cohort(cohort).sessions().get(0);
        attendance.start(new StartCohortRoll(CommandId.next(), held.id()));

        assertEquals(new CohortResult.Refused("cohort.session-started", List.of()), drop(cohort, held));
        assertEquals(new CohortResult.Refused("cohort.session-started", List.of()), shift(cohort, held));
        assertThrows(AccessDenied.class, () -> plan.drop(new DropCohortSession(CommandId.next(), cohort, CohortSessionId.next(), 0, "Rain")));
        assertEquals(List.of(), queries.cohort(cohort).changes());
    }
}
