package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.ChangeOwnPassword;
import org.heatwatch.service.account.EndOwnSignIns;
import org.heatwatch.service.account.KeepMyAccount;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.OwnSignIn;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own account: where it is signed in, and its password. */
class MyAccountIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.11";

    @Inject
    KeepMyAccount own;

    @Inject
    SignIn signIn;

    @Inject
    Caller caller;

    @Inject
    Statements statements;

    private AnAccount account;
    private SignInId elsewhere;
    private SignInId here;

    @BeforeEach
    void signedInTwice() {
        account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        elsewhere = entered("198.51.100.7");
        here = entered(ADDRESS);
        caller.is(new SignedIn(account.id(), null, "Ana Ruiz", Set.of(Role.COORDINATOR)), ADDRESS);
    }

    @Test
    void her_sign_ins_are_listed_the_latest_first() {
        signIn.leave(elsewhere);

        List<OwnSignIn> signIns = own.sheet(here).signIns();

        assertEquals(List.of(ADDRESS, "198.51.100.7"), signIns.stream().map(OwnSignIn::address).toList());
        assertEquals(List.of(true, false), signIns.stream().map(OwnSignIn::live).toList());
        assertEquals(List.of(true, false), signIns.stream().map(OwnSignIn::current).toList());
    }

    @Test
    void signing_out_everywhere_ends_every_sign_in() {
        own.signOutEverywhere(new EndOwnSignIns(CommandId.next(), here));

        assertTrue(signIn.goOn(elsewhere, ADDRESS, true).isEmpty());
        assertTrue(signIn.goOn(here, ADDRESS, true).isEmpty());
    }

    @Test
    void another_password_ends_her_other_sign_ins_and_leaves_this_one() {
        assertEquals(new AccountResult.Saved(), changes(Fixtures.PASSWORD));

        assertTrue(signIn.goOn(elsewhere, ADDRESS, true).isEmpty());
        assertTrue(signIn.goOn(here, ADDRESS, true).isPresent());
        assertInstanceOf(SignInResult.Entered.class, signIn.enter(account.username(), "eleven noisy trumpets", ADDRESS));
    }

    @Test
    void whoever_does_not_know_the_password_does_not_change_it_and_guesses_five_times() {
        for (int guess = 1; guess <= 5; guess++) {
            assertEquals(new AccountResult.Refused("account.current-wrong", List.of()), changes("not hers"));
        }

        assertEquals(new AccountResult.Refused("account.current-throttled", List.of(15)), changes(Fixtures.PASSWORD));
        assertInstanceOf(SignInResult.Throttled.class, signIn.enter(account.username(), Fixtures.PASSWORD, ADDRESS));
    }

    @Test
    void the_page_needs_as_many_statements_however_often_she_signed_in() {
        long few = statements.of(() -> own.sheet(here));
        entered(ADDRESS);
        entered(ADDRESS);

        assertEquals(few, statements.of(() -> own.sheet(here)));
    }

    private AccountResult changes(String current) {
        return own.changePassword(new ChangeOwnPassword(CommandId.next(), here, new NewPassword(current),
                new NewPassword("eleven noisy trumpets")));
    }

    private SignInId entered(String address) {
        return ((SignInResult.Entered) signIn.enter(account.username(), Fixtures.PASSWORD, address)).signIn();
    }
}
