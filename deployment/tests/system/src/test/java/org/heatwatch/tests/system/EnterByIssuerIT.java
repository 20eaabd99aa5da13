package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.ChangeEmail;
import org.heatwatch.service.account.DisableAccount;
import org.heatwatch.service.account.EnterByIssuer;
import org.heatwatch.service.account.IssuerIdentity;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.SignInResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entering as somebody whom an issuer of sign-ins has let in. */
class EnterByIssuerIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.12";
    private static final String ISSUER = "https://issuer.example.org/";

    @Inject
    EnterByIssuer byIssuer;

    @Inject
    ManageAccounts accounts;

    @Inject
    AccountQueries queries;

    @Inject
    SecondFactorRows secondFactors;

    private final String subject = UUID.randomUUID().toString();
    private final String email = subject + "@example.org";
    private AccountId account;

    @BeforeEach
    void anAccountWithAnAddress() {
        account = fixtures.anAccount(Set.of(Role.COORDINATOR)).id();
        fixtures.asAdministrator();
        accounts.changeEmail(new ChangeEmail(CommandId.next(), account, version(), email));
    }

    @Test
    void her_account_is_found_by_her_verified_address_and_from_then_on_by_her_subject() {
        assertEquals(account, entered(enters(subject, email)));

        assertEquals(account, entered(enters(subject, "another-" + email)));
        assertEquals(account, entered(enters(subject, "")));
    }

    @Test
    void an_address_that_is_not_verified_finds_nobody() {
        assertInstanceOf(SignInResult.Wrong.class, enters(subject, ""));
    }

    @Test
    void somebody_else_who_has_her_address_later_does_not_get_her_account() {
        enters(subject, email);

        assertInstanceOf(SignInResult.Wrong.class, enters("another-" + subject, email));
    }

    @Test
    void an_address_that_an_administrator_changes_ends_what_was_found_by_the_old_one() {
        enters(subject, email);
        fixtures.asAdministrator();
        accounts.changeEmail(new ChangeEmail(CommandId.next(), account, version(), "another-" + email));

        assertInstanceOf(SignInResult.Wrong.class, enters(subject, email));
        assertEquals(account, entered(enters("another-" + subject, "another-" + email)));
    }

    @Test
    void nobody_gets_an_account_that_way() {
        assertInstanceOf(SignInResult.Wrong.class, enters("nobody-" + subject, "nobody-" + email));
    }

    @Test
    void a_disabled_account_does_not_enter() {
        enters(subject, email);
        fixtures.asAdministrator();
        accounts.disable(new DisableAccount(CommandId.next(), account, version()));

        assertInstanceOf(SignInResult.Wrong.class, enters(subject, email));
    }

    @Test
    void the_issuers_second_factor_counts_and_else_the_accounts_own_is_asked_for() {
        secondFactors.turnOn(account);

        assertInstanceOf(SignInResult.CodeDue.class, enters(subject, email));
        assertEquals(account, entered(byIssuer.enter(new IssuerIdentity(ISSUER, subject, email, true), ADDRESS)));
    }

    private SignInResult enters(String as, String address) {
        return byIssuer.enter(new IssuerIdentity(ISSUER, as, address, false), ADDRESS);
    }

    private static AccountId entered(SignInResult result) {
        return assertInstanceOf(SignInResult.Entered.class, result).account().account();
    }

    private long version() {
        return queries.account(account).version();
    }
}
