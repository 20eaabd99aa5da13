package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.heatwatch.domain.access.GrantState;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.GrantResult;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AskForRole;
import org.heatwatch.service.account.ConfirmRole;
import org.heatwatch.service.account.DeclineRole;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.GrantQueries;
import org.heatwatch.service.account.GrantRoles;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.account.TakeRoleAway;
import org.heatwatch.service.account.WithdrawRole;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role of the youth zone takes two people, and goes at once. */
class GrantRolesIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.26";

    @Inject
    InStanding inStanding;

    @Inject
    GrantRoles roles;

    @Inject
    GrantQueries queries;

    @Inject
    ManageAccounts accounts;

    @Inject
    AccountQueries accountQueries;

    @Inject
    SignIn signIn;

    @Inject
    Rolls aRoll;

    @Resource
    ManagedExecutorService executor;

    private AnAccount holder;
    private SignInId here;
    private AccountId asker;
    private RoleGrantId grant;

    @BeforeEach
    void somebody_asks() {
        holder = inStanding.anAccount(inStanding.anAgency(), Set.of(Role.TRAINER));
        here = ((SignInResult.Entered) signIn.enter(holder.username(), Fixtures.PASSWORD, ADDRESS)).signIn();
        asker = fixtures.asAdministrator();
        grant = RoleGrantId.next();
        assertEquals(new GrantResult.Saved(), roles.ask(new AskForRole(CommandId.next(), grant, holder.id(), Role.FACILITATOR, "Runs Saturdays.")));
    }

    @Test
    void until_a_second_person_confirms_it_opens_nothing_and_then_at_once() {
        assertEquals(Set.of(Role.TRAINER), rolesNow());

        fixtures.asAdministrator();
        assertEquals(new GrantResult.Saved(), roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));

        assertEquals(Set.of(Role.TRAINER, Role.FACILITATOR), rolesNow());
    }

    @Test
    void whoever_asked_is_not_the_second_person() {
        refused("grant.asked-yourself");
        assertEquals("role_grant_by_two", inStanding.refusalOf("role_grant", InStanding.CONFIRMED_BY_ASKER, grant.value()));
    }

    @Test
    void nor_is_whoever_it_is_for() {
        fixtures.as(holder.id(), Role.COORDINATOR);

        refused("grant.for-yourself");
    }

    private void refused(String key) {
        var because = new GrantResult.Refused(key, List.of());
        assertEquals(because, roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
        assertEquals(because, roles.decline(new DeclineRole(CommandId.next(), grant, 0)));
        assertEquals(Set.of(Role.TRAINER), rolesNow());
    }

    @Test
    void a_coordinator_confirms_and_asks_for_nothing() {
        fixtures.asCoordinator();
        assertThrows(AccessDenied.class, () -> roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), holder.id(), Role.ANALYST, "Counts.")));
        assertEquals(1, queries.grants(holder.id(), 0, 50).size());

        assertEquals(new GrantResult.Saved(), roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
        assertThrows(AccessDenied.class, () -> roles.takeAway(new TakeRoleAway(CommandId.next(), grant, 1, "No longer")));
    }

    @Test
    void whoever_has_another_role_sees_and_does_nothing_of_it() {
        fixtures.as(Role.FACILITATOR);

        assertThrows(AccessDenied.class, () -> queries.grants(null, 0, 50));
        assertThrows(AccessDenied.class, () -> queries.grant(grant));
        assertThrows(AccessDenied.class, () -> roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
    }

    @Test
    void what_was_declined_or_taken_back_is_over() {
        fixtures.asCoordinator();
        assertEquals(new GrantResult.Refused("grant.asked-by-another", List.of()), asAdministrator(new WithdrawRole(CommandId.next(), grant, 0)));
        fixtures.asCoordinator();
        assertEquals(new GrantResult.Saved(), roles.decline(new DeclineRole(CommandId.next(), grant, 0)));
        assertEquals(new GrantResult.Refused("grant.decided", List.of()), roles.confirm(new ConfirmRole(CommandId.next(), grant, 1)));
        assertEquals(Set.of(Role.TRAINER), rolesNow());

        asAsker();
        RoleGrantId again = RoleGrantId.next();
        roles.ask(new AskForRole(CommandId.next(), again, holder.id(), Role.FACILITATOR, "Asked for once more."));
        assertEquals(new GrantResult.Saved(), roles.withdraw(new WithdrawRole(CommandId.next(), again, 0)));
        assertEquals(List.of(GrantState.WITHDRAWN, GrantState.DECLINED), queries.grants(holder.id(), 0, 50).stream().map(each -> each.state()).toList());
    }

    private GrantResult asAdministrator(WithdrawRole command) {
        fixtures.asAdministrator();
        return roles.withdraw(command);
    }

    @Test
    void it_is_taken_away_with_a_reason_by_one_person_and_at_once() {
        fixtures.asCoordinator();
        roles.confirm(new ConfirmRole(CommandId.next(), grant, 0));
        asAsker();
        assertEquals(new GrantResult.Refused("grant.reason", List.of(500)), roles.takeAway(new TakeRoleAway(CommandId.next(), grant, 1, "  ")));
        assertEquals(Set.of(Role.TRAINER, Role.FACILITATOR), rolesNow());

        asAsker();
        assertEquals(new GrantResult.Saved(), roles.takeAway(new TakeRoleAway(CommandId.next(), grant, 1, "Works elsewhere now.")));

        assertEquals(Set.of(Role.TRAINER), rolesNow());
        asAsker();
        assertEquals(new GrantResult.Saved(), roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), holder.id(), Role.FACILITATOR, "Is back.")));
        assertEquals(Set.of(Role.TRAINER), rolesNow());
    }

    @Test
    void an_account_without_a_person_or_an_agency_gets_none() {
        AnAccount office = fixtures.anAccount(Set.of(Role.COORDINATOR));
        assertEquals(new GrantResult.Refused("grant.account-without-person", List.of("Ana Ruiz")),
                roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), office.id(), Role.FACILITATOR, "Runs Saturdays.")));

        AnAccount alone = inStanding.anAccountWithoutAgency(Set.of());
        assertEquals(new GrantResult.Refused("grant.account-without-agency", List.of(InStanding.NAME)),
                roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), alone.id(), Role.FACILITATOR, "Runs Saturdays.")));
    }

    @Test
    void whoever_was_disabled_since_is_not_confirmed() {
        accounts.disable(new DisableAccount(CommandId.next(), holder.id(), accountQueries.account(holder.id()).version()));
        fixtures.asAdministrator();

        assertEquals(new GrantResult.Refused("grant.account-disabled", List.of(InStanding.NAME)),
                roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)));
    }

    @Test
    void a_role_that_needs_no_second_person_is_not_asked_for() {
        for (Role ordinary : Stream.of(Role.values()).filter(each -> !each.isOfYouthZone() && each != Role.TRAINER).toList()) {
            assertEquals(new GrantResult.Refused("grant.role", List.of()),
                    roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), holder.id(), ordinary, "Why not")));
        }
        assertEquals("role_grant_of_youth_zone", inStanding.refusalOf("role_grant", "role = 'COORDINATOR'", grant.value()));
    }

    @Test
    void of_two_who_ask_or_confirm_at_the_same_moment_the_second_hears_of_the_first() throws Exception {
        var already = new GrantResult.Refused("grant.role-already", List.of(InStanding.NAME));
        assertEquals(Set.of(new GrantResult.Saved(), already), Set.copyOf(bothAtOnce(
                () -> roles.ask(new AskForRole(CommandId.next(), RoleGrantId.next(), holder.id(), Role.ANALYST, "Counts.")))));

        assertEquals(Set.of(new GrantResult.Saved(), new GrantResult.Stale()), Set.copyOf(bothAtOnce(
                () -> roles.confirm(new ConfirmRole(CommandId.next(), grant, 0)))));
    }

    private interface Act {
        GrantResult run();
    }

    private List<GrantResult> bothAtOnce(Act act) throws Exception {
        var start = new CyclicBarrier(2);
        Future<GrantResult> first = executor.submit(() -> asSomebody(act, start));
        Future<GrantResult> second = executor.submit(() -> asSomebody(act, start));
        return List.of(first.get(), second.get());
    }

    private GrantResult asSomebody(Act act, CyclicBarrier start) throws Exception {
        return aRoll.inItsOwnRequest(() -> {
            fixtures.asAdministrator();
            start.await();
            return act.run();
        });
    }

    @Test
    void each_administrator_is_told_how_many_she_can_decide() {
        asAsker();
        long hers = queries.countToDecide();
        fixtures.asAdministrator();
        long others = queries.countToDecide();

        assertEquals(hers + 1, others);
    }

    private void asAsker() {
        fixtures.as(asker, Role.ADMINISTRATOR);
    }

    private Set<Role> rolesNow() {
        return signIn.goOn(here, ADDRESS, true).orElseThrow().roles();
    }
}
