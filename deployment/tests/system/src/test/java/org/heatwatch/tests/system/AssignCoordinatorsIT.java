package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.GrantState;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.program.AskForCoordinator;
import org.heatwatch.service.program.AssignCoordinators;
import org.heatwatch.service.program.AssignmentQueries;
import org.heatwatch.service.program.ConfirmCoordinator;
import org.heatwatch.service.program.DeclineCoordinator;
import org.heatwatch.service.program.EndAssignment;
import org.heatwatch.service.program.EnterProgram;
import org.heatwatch.service.program.WithdrawCoordinator;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program comes into a coordinator's hands by two people, and leaves them at once. */
class AssignCoordinatorsIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.27";

    @Inject
    InStanding inStanding;

    @Inject
    AssignCoordinators assign;

    @Inject
    AssignmentQueries queries;

    @Inject
    Cohorts cohorts;

    @Inject
    SignIn signIn;

    private final ProgramId program = ProgramId.next();
    private final ProgramCoordinatorId assignment = ProgramCoordinatorId.next();
    private AnAccount coordinator;
    private SignInId here;
    private AccountId asker;

    @BeforeEach
    void somebody_asks() {
        coordinator = inStanding.anAccount(inStanding.anAgency(), Set.of(Role.COORDINATOR));
        here = ((SignInResult.Entered) signIn.enter(coordinator.username(), Fixtures.PASSWORD, ADDRESS)).signIn();
        asker = fixtures.asAdministrator();
        assertEquals(new GrantResult.Saved(), assign.enter(new EnterProgram(CommandId.next(), program, "Program " + program)));
        assertEquals(new GrantResult.Saved(), ask(assignment, coordinator));
    }

    @Test
    void until_a_second_person_confirms_she_does_not_know_that_there_is_a_youth_zone() {
        assertFalse(now().may(Permission.READ_COHORTS));
        assertFalse(now().isOfYouthZone());

        fixtures.asAdministrator();
        assertEquals(new GrantResult.Saved(), assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));

        assertTrue(now().may(Permission.READ_COHORTS) && now().isOfYouthZone());
    }

    @Test
    void a_program_whose_counts_she_reads_as_an_analyst_is_not_in_her_hands() {
        AnAccount both = inStanding.anAccount(inStanding.anAgency(), Set.of(Role.COORDINATOR, Role.ANALYST));
        SignInId there = ((SignInResult.Entered) signIn.enter(both.username(), Fixtures.PASSWORD, ADDRESS)).signIn();

        SignedIn now = signIn.goOn(there, ADDRESS, true).orElseThrow();
        assertTrue(now.may(Permission.READ_FIGURES));
        assertFalse(now.may(Permission.READ_COHORTS));
    }

    @Test
    void neither_who_asked_nor_herself_is_the_second_person() {
        var asked = new GrantResult.Refused("grant.asked-yourself", List.of());
        assertEquals(asked, assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));
        assertEquals(asked, assign.decline(new DeclineCoordinator(CommandId.next(), assignment, 0)));
        inStanding.withSecondFactor(coordinator);
        now();
        assertEquals(new GrantResult.Refused("grant.for-yourself", List.of()), assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));
        assertFalse(now().isOfYouthZone());
    }

    @Test
    void it_is_ended_with_a_reason_and_at_once() {
        fixtures.asCoordinator();
        assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0));
        assertThrows(AccessDenied.class, () -> assign.end(new EndAssignment(CommandId.next(), assignment, 1, "Another one takes over.")));
        asAsker();
        assertEquals(new GrantResult.Refused("grant.reason", List.of(500)), assign.end(new EndAssignment(CommandId.next(), assignment, 1, "")));
        assertTrue(now().isOfYouthZone());

        asAsker();
        assertEquals(new GrantResult.Saved(), assign.end(new EndAssignment(CommandId.next(), assignment, 1, "Another one takes over.")));

        assertFalse(now().isOfYouthZone());
        asAsker();
        assertEquals(new GrantResult.Saved(), ask(ProgramCoordinatorId.next(), coordinator));
        assertEquals(GrantState.ENDED, queries.assignment(assignment).grant().state());
    }

    @Test
    void only_a_coordinator_with_an_agency_is_asked_for_and_once() {
        assertEquals(new GrantResult.Refused("grant.account-already", List.of(InStanding.NAME)), ask(ProgramCoordinatorId.next(), coordinator));
        assertEquals(new GrantResult.Refused("grant.account-coordinates-not", List.of(InStanding.NAME)),
                ask(ProgramCoordinatorId.next(), inStanding.anAccount(inStanding.anAgency(), Set.of(Role.TRAINER))));
        assertEquals(new GrantResult.Refused("grant.account-without-agency", List.of(InStanding.NAME)),
                ask(ProgramCoordinatorId.next(), inStanding.anAccountWithoutAgency(Set.of(Role.COORDINATOR))));
    }

    @Test
    void what_was_taken_back_is_over_and_the_database_keeps_the_two_apart() {
        assertEquals(new GrantResult.Saved(), assign.withdraw(new WithdrawCoordinator(CommandId.next(), assignment, 0)));
        fixtures.asAdministrator();
        assertEquals(new GrantResult.Refused("grant.decided", List.of()), assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 1)));

        assertEquals("program_coordinator_by_two", inStanding.refusalOf("program_coordinator", InStanding.CONFIRMED_BY_ASKER, assignment.value()));
    }

    @Test
    void what_was_declined_or_taken_back_opens_nothing_and_what_is_confirmed_opens_from_then_on() {
        assign.withdraw(new WithdrawCoordinator(CommandId.next(), assignment, 0));
        assertFalse(now().isOfYouthZone());

        asAsker();
        ProgramCoordinatorId declined = ProgramCoordinatorId.next();
        ask(declined, coordinator);
        fixtures.asAdministrator();
        assign.decline(new DeclineCoordinator(CommandId.next(), declined, 0));
        assertFalse(now().isOfYouthZone());

        asAsker();
        ProgramCoordinatorId confirmed = ProgramCoordinatorId.next();
        ask(confirmed, coordinator);
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(10)));
        fixtures.asAdministrator();
        assign.confirm(new ConfirmCoordinator(CommandId.next(), confirmed, 0));
        assertTrue(now().isOfYouthZone());
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(5)));
        assertFalse(now().isOfYouthZone());
    }

    @Test
    void whoever_was_disabled_since_is_not_confirmed() {
        cohorts.disable(coordinator.id());
        fixtures.asAdministrator();

        assertEquals(new GrantResult.Refused("grant.account-disabled", List.of(InStanding.NAME)),
                assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));
    }

    @Test
    void two_programs_never_share_a_name() {
        assertEquals(new GrantResult.Refused("program.name-taken", List.of("Program " + program)),
                assign.enter(new EnterProgram(CommandId.next(), ProgramId.next(), "PROGRAM  " + program)));
        assertEquals(new GrantResult.Refused("program.name", List.of(200)), assign.enter(new EnterProgram(CommandId.next(), ProgramId.next(), " ")));
    }

    @Test
    void whoever_has_another_role_sees_and_does_nothing_of_it_and_a_coordinator_does_not_ask() {
        fixtures.asCoordinator();
        assertThrows(AccessDenied.class, () -> ask(ProgramCoordinatorId.next(), coordinator));
        assertThrows(AccessDenied.class, () -> queries.programs());

        fixtures.as(Role.FACILITATOR);
        assertThrows(AccessDenied.class, () -> queries.assignments(0, 50));
        assertThrows(AccessDenied.class, () -> queries.assignment(assignment));
        assertThrows(AccessDenied.class, () -> assign.confirm(new ConfirmCoordinator(CommandId.next(), assignment, 0)));
    }

    private GrantResult ask(ProgramCoordinatorId id, AnAccount whom) {
        return assign.ask(new AskForCoordinator(CommandId.next(), id, program, whom.id(), "Plans the spring."));
    }

    private void asAsker() {
        fixtures.as(asker, Role.ADMINISTRATOR);
    }

    private SignedIn now() {
        return signIn.goOn(here, ADDRESS, true).orElseThrow();
    }
}
