package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.OpenFirstAccount;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.junit.jupiter.api.Test;

/** The server of the tests was started on an empty database, with HEATWATCH_ADMIN_USER and HEATWATCH_ADMIN_PASSWORD set (pom.xml). */
class FirstAccountIT extends OnTheServer {

    @Inject
    OpenFirstAccount firstAccount;

    @Inject
    ManageAccounts accounts;

    @Inject
    SignIn signIn;

    @Test
    void an_empty_database_gets_the_administrator_whom_the_operator_named() {
        var entered = assertInstanceOf(SignInResult.Entered.class,
                signIn.enter(System.getenv("HEATWATCH_ADMIN_USER"), System.getenv("HEATWATCH_ADMIN_PASSWORD"), "192.0.2.8"));

        assertEquals(Set.of(Role.ADMINISTRATOR), entered.account().roles());
    }

    @Test
    void an_administrator_who_is_locked_out_is_let_back_in_by_whoever_runs_the_product() {
        var locked = fixtures.anAccount(Set.of(Role.ADMINISTRATOR));
        fixtures.asAdministrator();
        accounts.disable(new DisableAccount(CommandId.next(), locked.id(), 0));

        assertTrue(firstAccount.letBackIn(locked.username(), new NewPassword("brass kettle on snow")));

        assertInstanceOf(SignInResult.Entered.class, signIn.enter(locked.username(), "brass kettle on snow", "192.0.2.8"));
    }

    @Test
    void nobody_but_an_administrator_is_let_in_that_way() {
        var coordinator = fixtures.anAccount(Set.of(Role.COORDINATOR));

        assertFalse(firstAccount.letBackIn(coordinator.username(), new NewPassword("brass kettle on snow")));
    }

    @Test
    void once_there_is_an_account_nobody_gets_in_that_way() {
        assertFalse(firstAccount.open(AccountId.next(), "second-first", "Ana Ruiz", new NewPassword("brass kettle on snow")));

        assertInstanceOf(SignInResult.Wrong.class, signIn.enter("second-first", "brass kettle on snow", "192.0.2.8"));
    }
}
