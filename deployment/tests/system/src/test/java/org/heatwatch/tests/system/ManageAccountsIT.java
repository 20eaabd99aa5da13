package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.AccountState;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.AddAccount;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.EnableAccount;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.SetPassword;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.account.TakeSecondFactor;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.Test;

class ManageAccountsIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.8";

    @Inject
    ManageAccounts accounts;

    @Inject
    AccountQueries queries;

    @Inject
    SignIn signIn;

    @Inject
    Statements statements;

    @Inject
    Rolls aRoll;

    @Inject
    Caller caller;

    @Resource
    ManagedExecutorService executor;

    @Test
    void an_added_account_signs_in_with_its_first_password() {
        fixtures.asAdministrator();
        String username = "new-" + UUID.randomUUID();
        assertInstanceOf(AccountResult.Saved.class, accounts.add(new AddAccount(CommandId.next(), AccountId.next(), username, "Elif Eze",
                "", null, Set.of(Role.COORDINATOR), new NewPassword("four quiet green lanterns"))));

        assertInstanceOf(SignInResult.Entered.class, signIn.enter(username, "four quiet green lanterns", ADDRESS));
    }

    @Test
    void no_role_of_the_youth_zone_comes_with_a_new_account_and_one_may_come_without_any() {
        fixtures.asAdministrator();
        String username = "new-" + UUID.randomUUID();
        AccountId id = AccountId.next();
        for (Role role : List.of(Role.FACILITATOR, Role.COURT_LIAISON, Role.MDT_MEMBER, Role.ANALYST)) {
            assertEquals(new AccountResult.Refused("account.roles-by-two", List.of()), accounts.add(new AddAccount(CommandId.next(), id, username,
                    "Elif Eze", "", null, Set.of(Role.COORDINATOR, role), new NewPassword("four quiet green lanterns"))));
        }

        assertInstanceOf(AccountResult.Saved.class, accounts.add(new AddAccount(CommandId.next(), id, username, "Elif Eze", "", null, Set.of(),
                new NewPassword("four quiet green lanterns"))));
        assertEquals(Set.of(), queries.account(id).roles());
    }

    @Test
    void a_user_name_that_differs_only_in_case_is_taken() {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();
        fixtures.asAdministrator();

        assertEquals(new AccountResult.Refused("account.username-taken", List.of(username)),
                accounts.add(new AddAccount(CommandId.next(), AccountId.next(), username.toUpperCase(), "Elif Eze", "", null,
                        Set.of(Role.COORDINATOR), new NewPassword("four quiet green lanterns"))));
    }

    @Test
    void disabling_ends_the_sign_ins_of_the_account_for_good() {
        var account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        SignInId live = entered(account.username(), Fixtures.PASSWORD);
        fixtures.asAdministrator();
        accounts.disable(new DisableAccount(CommandId.next(), account.id(), version(account.id())));
        accounts.enable(new EnableAccount(CommandId.next(), account.id(), version(account.id())));

        assertTrue(signIn.goOn(live, ADDRESS, true).isEmpty());
    }

    @Test
    void a_disabled_account_does_not_enter() {
        var account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        fixtures.asAdministrator();
        accounts.disable(new DisableAccount(CommandId.next(), account.id(), version(account.id())));

        assertInstanceOf(SignInResult.Wrong.class, signIn.enter(account.username(), Fixtures.PASSWORD, ADDRESS));
    }

    @Test
    void an_administrator_does_not_disable_her_own_account() {
        AccountId own = fixtures.asAdministrator();

        assertEquals(new AccountResult.Refused("account.disable-own", List.of()),
                accounts.disable(new DisableAccount(CommandId.next(), own, version(own))));
    }

    @Test
    void an_administrator_changes_how_she_signs_in_herself_only_where_her_password_is_asked_for() {
        AccountId own = fixtures.asAdministrator();

        assertEquals(new AccountResult.Refused("account.password-own", List.of()),
                accounts.setPassword(new SetPassword(CommandId.next(), own, version(own), new NewPassword("four quiet green lanterns"))));
        assertEquals(new AccountResult.Refused("account.factor-own", List.of()),
                accounts.takeSecondFactor(new TakeSecondFactor(CommandId.next(), own, version(own))));
    }

    @Test
    void of_two_administrators_who_disable_each_other_at_the_same_moment_one_stays() throws Exception {
        var one = fixtures.anAccount(Set.of(Role.ADMINISTRATOR));
        var other = fixtures.anAccount(Set.of(Role.ADMINISTRATOR));
        fixtures.asAdministrator();
        for (int round = 0; round < 20; round++) {
            var disabling = new DisableAccount(CommandId.next(), other.id(), version(other.id()));
            var disablingBack = new DisableAccount(CommandId.next(), one.id(), version(one.id()));
            var start = new CyclicBarrier(2);
            Future<Boolean> first = executor.submit(() -> disables(one, disabling, start));
            Future<Boolean> second = executor.submit(() -> disables(other, disablingBack, start));

            assertNotEquals(first.get(), second.get());
            enable(one);
            enable(other);
        }
    }

    private boolean disables(AnAccount administrator, DisableAccount command, CyclicBarrier start) throws Exception {
        return aRoll.inItsOwnRequest(() -> {
            caller.is(new SignedIn(administrator.id(), null, "Ana Ruiz", Set.of(Role.ADMINISTRATOR)), ADDRESS);
            start.await();
            try {
                return accounts.disable(command) instanceof AccountResult.Saved;
            } catch (AccessDenied disabledMeanwhile) {
                return false;
            }
        });
    }

    private void enable(AnAccount account) {
        if (queries.account(account.id()).state() == AccountState.DISABLED) {
            accounts.enable(new EnableAccount(CommandId.next(), account.id(), version(account.id())));
        }
    }

    @Test
    void disabling_ends_the_pages_of_the_account_at_the_next_request() throws Exception {
        var account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        Visitor visitor = Visitor.signedIn(account);
        assertEquals(200, visitor.gets("/today").join().statusCode());
        fixtures.asAdministrator();
        accounts.disable(new DisableAccount(CommandId.next(), account.id(), version(account.id())));

        HttpResponse<String> answer = visitor.gets("/today").join();
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("/sign-in"), answer.headers().toString());
        assertEquals(401, visitor.gets("/api/session").join().statusCode());
    }

    @Test
    void a_new_password_ends_the_sign_ins_with_the_old_one() {
        var account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        SignInId live = entered(account.username(), Fixtures.PASSWORD);
        fixtures.asAdministrator();
        accounts.setPassword(new SetPassword(CommandId.next(), account.id(), version(account.id()),
                new NewPassword("eleven noisy trumpets")));

        assertTrue(signIn.goOn(live, ADDRESS, true).isEmpty());
        assertInstanceOf(SignInResult.Wrong.class, signIn.enter(account.username(), Fixtures.PASSWORD, ADDRESS));
        assertInstanceOf(SignInResult.Entered.class, signIn.enter(account.username(), "eleven noisy trumpets", ADDRESS));
    }

    @Test
    void a_coordinator_manages_no_accounts() {
        fixtures.asCoordinator();

        assertThrows(AccessDenied.class, () -> queries.accounts(0, 50));
    }

    @Test
    void the_list_needs_two_statements_however_many_accounts() {
        fixtures.anAccount(Set.of(Role.COORDINATOR));
        fixtures.anAccount(Set.of(Role.COORDINATOR));
        fixtures.asAdministrator();

        assertEquals(2, statements.of(() -> queries.accounts(0, 50)));
    }

    private SignInId entered(String username, String password) {
        return ((SignInResult.Entered) signIn.enter(username, password, ADDRESS)).signIn();
    }

    private long version(AccountId account) {
        return queries.account(account).version();
    }
}
