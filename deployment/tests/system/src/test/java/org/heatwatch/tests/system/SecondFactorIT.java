package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.SecondFactor;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.account.AccountQueries;
import org.heatwatch.service.account.AccountResult;
import org.heatwatch.service.account.BeginSecondFactor;
import org.heatwatch.service.account.ChangeOwnPassword;
import org.heatwatch.service.account.ConfirmSecondFactor;
import org.heatwatch.service.account.KeepMyAccount;
import org.heatwatch.service.account.ManageAccounts;
import org.heatwatch.service.account.NewPassword;
import org.heatwatch.service.account.RemoveSecondFactor;
import org.heatwatch.service.account.SecondFactorResult;
import org.heatwatch.service.account.SetUpSecondFactor;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.account.TakeSecondFactor;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code of an app on top of the password: asked for, once each, guessed at in vain, and taken away again. */
class SecondFactorIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.10";

    @Inject
    SetUpSecondFactor setUp;

    @Inject
    KeepMyAccount own;

    @Inject
    ManageAccounts accounts;

    @Inject
    AccountQueries queries;

    @Inject
    SignIn signIn;

    @Inject
    Caller caller;

    @Inject
    Clock productsClock;

    @Inject
    Rolls aRoll;

    @Inject
    Cohorts cohorts;

    @Resource
    ManagedExecutorService executor;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private AnAccount account;
    private SignInId here;

    @BeforeEach
    void signedIn() {
        account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        here = ((SignInResult.Entered) signIn.enter(account.username(), Fixtures.PASSWORD, ADDRESS)).signIn();
    }

    @Test
    void once_it_is_confirmed_the_password_alone_opens_nothing_and_the_code_does() {
        confirmed();
        SignInId waiting = assertInstanceOf(SignInResult.CodeDue.class, entersPassword()).signIn();
        assertTrue(signIn.goOn(waiting, ADDRESS, true).isEmpty());

        clock.moveTo(later());
        assertInstanceOf(SignInResult.Entered.class, signIn.enterCode(waiting, code(), ADDRESS));

        assertTrue(signIn.goOn(waiting, ADDRESS, true).isPresent());
    }

    @Test
    void until_it_is_confirmed_the_password_is_enough() {
        begun();

        assertInstanceOf(SignInResult.Entered.class, entersPassword());
    }

    @Test
    void a_code_is_taken_once_also_of_many_at_the_same_moment() throws Exception {
        confirmed();
        clock.moveTo(later());
        String code = code();
        List<Future<SignInResult>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            SignInId waiting = ((SignInResult.CodeDue) entersPassword()).signIn();
            answers.add(executor.submit(() -> aRoll.inItsOwnRequest(() -> signIn.enterCode(waiting, code, ADDRESS))));
        }
        int entered = 0;
        for (Future<SignInResult> answer : answers) {
            entered += answer.get() instanceof SignInResult.Entered ? 1 : 0;
        }

        assertEquals(1, entered);
    }

    @Test
    void a_recovery_code_lets_in_once_however_it_is_typed() {
        List<String> codes = confirmed();
        assertEquals(10, Set.copyOf(codes).size());
        String typed = codes.get(3).toLowerCase().replace('-', ' ');

        assertInstanceOf(SignInResult.Entered.class, enters(typed));
        assertInstanceOf(SignInResult.Wrong.class, enters(typed));
        assertEquals(9, asHolder(() -> setUp.sheet().recoveryCodes()));
    }

    @Test
    void the_sixth_code_waits_even_if_it_is_right() {
        confirmed();
        clock.moveTo(later());
        for (int guess = 1; guess <= 5; guess++) {
            assertInstanceOf(SignInResult.Wrong.class, enters("no code"));
        }

        assertInstanceOf(SignInResult.Throttled.class, enters(code()));
    }

    @Test
    void a_code_comes_within_five_minutes_of_the_password() {
        confirmed();
        SignInId waiting = ((SignInResult.CodeDue) entersPassword()).signIn();
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(6)));

        assertInstanceOf(SignInResult.Over.class, signIn.enterCode(waiting, code(), ADDRESS));
    }

    @Test
    void a_code_enters_no_account_that_was_disabled_since_the_password() {
        confirmed();
        SignInId waiting = ((SignInResult.CodeDue) entersPassword()).signIn();
        cohorts.disable(account.id());
        clock.moveTo(later());

        assertInstanceOf(SignInResult.Over.class, signIn.enterCode(waiting, code(), ADDRESS));
    }

    @Test
    void a_sign_in_that_needs_no_code_is_not_entered_by_one() {
        assertInstanceOf(SignInResult.Over.class, signIn.enterCode(here, "000000", ADDRESS));
    }

    @Test
    void setting_up_and_removing_ask_for_the_password() {
        var wrong = new AccountResult.Refused("account.current-wrong", List.of());
        assertEquals(wrong, asHolder(() -> setUp.begin(new BeginSecondFactor(CommandId.next(), here, new NewPassword("not hers")))));
        confirmed();
        assertEquals(wrong, asHolder(() -> setUp.remove(new RemoveSecondFactor(CommandId.next(), here, new NewPassword("not hers")))));

        asHolder(() -> setUp.remove(new RemoveSecondFactor(CommandId.next(), here, new NewPassword(Fixtures.PASSWORD))));
        assertInstanceOf(SignInResult.Entered.class, entersPassword());
    }

    @Test
    void once_confirmed_it_counts_for_this_sign_in_and_no_other() {
        SignInId elsewhere = ((SignInResult.Entered) entersPassword()).signIn();
        assertFalse(wentThrough(here));

        confirmed();

        assertTrue(wentThrough(here));
        assertFalse(wentThrough(elsewhere));
    }

    @Test
    void once_removed_it_counts_for_no_sign_in() {
        confirmed();
        clock.moveTo(later());
        SignInId elsewhere = ((SignInResult.CodeDue) entersPassword()).signIn();
        assertInstanceOf(SignInResult.Entered.class, signIn.enterCode(elsewhere, code(), ADDRESS));
        assertTrue(wentThrough(elsewhere));

        asHolder(() -> setUp.remove(new RemoveSecondFactor(CommandId.next(), here, new NewPassword(Fixtures.PASSWORD))));

        assertFalse(wentThrough(here));
        assertFalse(wentThrough(elsewhere));
    }

    private boolean wentThrough(SignInId which) {
        return signIn.goOn(which, ADDRESS, true).orElseThrow().standing().secondFactor();
    }

    @Test
    void the_secret_is_shown_only_until_it_counts() {
        begun();
        assertTrue(asHolder(() -> setUp.sheet().uri()).startsWith("otpauth://totp/HEAT%20Watch:" + account.username() + "?secret="));

        confirm();
        assertEquals("", asHolder(() -> setUp.sheet().uri()));
        assertThrows(AccessDenied.class, this::confirm);
    }

    @Test
    void an_administrator_takes_it_from_a_holder_who_lost_her_phone_and_leaves_an_event() {
        confirmed();
        fixtures.asAdministrator();
        var take = new TakeSecondFactor(CommandId.next(), account.id(), queries.account(account.id()).version());
        assertEquals(new AccountResult.Saved(), accounts.takeSecondFactor(take));

        assertEquals(1, fixtures.left("access_event", take.id()));
        assertTrue(signIn.goOn(here, ADDRESS, true).isEmpty());
        assertInstanceOf(SignInResult.Entered.class, entersPassword());
    }

    @Test
    void a_short_password_is_enough_beside_it_and_not_without() {
        String eight = "xq7!vRk2";
        assertThrows(RuleViolation.class, () -> changesPassword(Fixtures.PASSWORD, eight));
        confirmed();
        assertEquals(new AccountResult.Saved(), changesPassword(Fixtures.PASSWORD, eight));
        assertEquals(new AccountResult.Refused("second-factor.password-short", List.of(15)),
                asHolder(() -> setUp.remove(new RemoveSecondFactor(CommandId.next(), here, new NewPassword(eight)))));

        fixtures.asAdministrator();
        accounts.takeSecondFactor(new TakeSecondFactor(CommandId.next(), account.id(), queries.account(account.id()).version()));
        assertEquals(new SignInResult.TooShort(15), signIn.enter(account.username(), eight, ADDRESS));
    }

    @Test
    void neither_secret_nor_recovery_codes_stay_in_a_receipt() {
        List<String> codes = confirmed();

        for (String secret : List.of(codes.get(0), factor().secret().typed())) {
            assertEquals(0L, entities.createNativeQuery(
                    "select count(*) from command_receipt where position(convert_to(:secret, 'UTF8') in result) > 0", Long.class)
                    .setParameter("secret", secret).getSingleResult());
        }
    }

    private AccountResult changesPassword(String current, String next) {
        return asHolder(() -> own.changePassword(
                new ChangeOwnPassword(CommandId.next(), here, new NewPassword(current), new NewPassword(next))));
    }

    private List<String> confirmed() {
        begun();
        return confirm();
    }

    private void begun() {
        assertEquals(new AccountResult.Saved(), asHolder(() -> setUp.begin(
                new BeginSecondFactor(CommandId.next(), here, new NewPassword(Fixtures.PASSWORD)))));
    }

    private List<String> confirm() {
        SecondFactorResult result = asHolder(() -> setUp.confirm(new ConfirmSecondFactor(CommandId.next(), here, code())));
        return assertInstanceOf(SecondFactorResult.Confirmed.class, result).codes().texts();
    }

    private SignInResult entersPassword() {
        return signIn.enter(account.username(), Fixtures.PASSWORD, ADDRESS);
    }

    private SignInResult enters(String code) {
        return signIn.enterCode(((SignInResult.CodeDue) entersPassword()).signIn(), code, ADDRESS);
    }

    /** What her app shows by the product's clock. */
    private String code() {
        return factor().secret().code(productsClock.instant().getEpochSecond() / 30);
    }

    private SecondFactor factor() {
        return entities.createQuery("from SecondFactor f where f.account = :account", SecondFactor.class)
                .setParameter("account", account.id())
                .getSingleResult();
    }

    /** When the app shows the code after the one that confirmed it. */
    private static Instant later() {
        return Instant.now().plusSeconds(60);
    }

    private <T> T asHolder(Supplier<T> act) {
        caller.is(new SignedIn(account.id(), null, "Ana Ruiz", Set.of(Role.COORDINATOR)), ADDRESS);
        return act.get();
    }
}
