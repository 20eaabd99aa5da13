package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.account.SignInRecord;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.Test;

class SignInIT extends OnTheServer {

    private static final String ADDRESS = "192.0.2.7";

    @Inject
    SignIn signIn;

    @Inject
    Statements statements;

    @Inject
    Rolls aRoll;

    @Inject
    Cohorts cohorts;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void the_right_password_enters_and_the_sign_in_goes_on() {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();

        var entered = assertInstanceOf(SignInResult.Entered.class, signIn.enter(username, Fixtures.PASSWORD, ADDRESS));

        assertEquals(Set.of(Role.COORDINATOR), signIn.goOn(entered.signIn(), ADDRESS, true).orElseThrow().roles());
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();

        assertEquals(signIn.enter("nobody-" + UUID.randomUUID(), "x", ADDRESS), signIn.enter(username, "x", ADDRESS));
    }

    @Test
    void the_sixth_attempt_waits_even_with_the_right_password() {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();
        String address = "throttled " + username;
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertInstanceOf(SignInResult.Wrong.class, signIn.enter(username, "wrong", address));
        }

        assertInstanceOf(SignInResult.Throttled.class, signIn.enter(username, Fixtures.PASSWORD, address));

        clock.moveTo(Instant.now().plus(Duration.ofMinutes(16)));
        assertInstanceOf(SignInResult.Entered.class, signIn.enter(username, Fixtures.PASSWORD, address));
    }

    @Test
    void guesses_at_the_same_moment_do_not_outrun_the_count() throws Exception {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertInstanceOf(SignInResult.Wrong.class, signIn.enter(username, "wrong", username));
        }
        List<Future<SignInResult>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(executor.submit(() -> aRoll.inItsOwnRequest(() -> signIn.enter(username, "wrong", username))));
        }
        int checked = 0;
        for (Future<SignInResult> answer : answers) {
            checked += answer.get() instanceof SignInResult.Wrong ? 1 : 0;
        }

        assertEquals(1, checked);
    }

    @Test
    void the_sign_in_of_an_account_that_was_disabled_is_over_though_nobody_ended_it() {
        AnAccount account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        SignInId here = ((SignInResult.Entered) signIn.enter(account.username(), Fixtures.PASSWORD, ADDRESS)).signIn();

        cohorts.disable(account.id());

        assertTrue(signIn.goOn(here, ADDRESS, true).isEmpty());
    }

    @Test
    void a_script_that_asks_for_news_keeps_no_sign_in_alive() throws Exception {
        Visitor visitor = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));
        clock.moveTo(Instant.now().plus(Duration.ofMinutes(10)));
        assertEquals(200, visitor.asksForNews("/api/session").join().statusCode());

        clock.moveTo(Instant.now().plus(Duration.ofMinutes(20)));
        assertEquals(401, visitor.asksForNews("/api/session").join().statusCode());
    }

    @Test
    void a_script_of_a_page_of_another_account_is_signed_out() throws Exception {
        AnAccount other = fixtures.anAccount(Set.of(Role.COORDINATOR));
        Visitor visitor = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));

        HttpResponse<String> script = visitor.asksFor(other, "/api/session").join();
        assertEquals(401, script.statusCode());
        assertTrue(script.body().contains("another_account"), script::body);
    }

    @Test
    void a_page_that_polls_does_not_keep_a_sign_in_alive_and_an_act_does() {
        SignInId polling = entered();
        SignInId acting = entered();
        Instant start = Instant.now();
        for (int minutes = 10; minutes <= 40; minutes += 10) {
            clock.moveTo(start.plus(Duration.ofMinutes(minutes)));
            signIn.goOn(polling, ADDRESS, false);
            assertTrue(signIn.goOn(acting, ADDRESS, true).isPresent());
        }

        assertTrue(signIn.goOn(polling, ADDRESS, false).isEmpty());
    }

    @Test
    void a_sign_in_ends_after_twelve_hours_however_busy() {
        SignInId busy = entered();
        Instant start = Instant.now();
        for (int minutes = 10; minutes < 12 * 60; minutes += 10) {
            clock.moveTo(start.plus(Duration.ofMinutes(minutes)));
            assertTrue(signIn.goOn(busy, ADDRESS, true).isPresent());
        }

        clock.moveTo(start.plus(Duration.ofHours(12)));
        assertTrue(signIn.goOn(busy, ADDRESS, true).isEmpty());
    }

    @Test
    void a_sign_in_that_was_left_is_over() {
        SignInId left = entered();
        signIn.leave(left);

        assertTrue(signIn.goOn(left, ADDRESS, true).isEmpty());
    }

    @Test
    void going_on_asks_the_database_once_and_notes_an_act_at_most_twice_a_minute() {
        SignInId acting = entered();

        assertEquals(1, statements.of(() -> signIn.goOn(acting, ADDRESS, true)));
        clock.moveTo(Instant.now().plusSeconds(31));
        assertEquals(2, statements.of(() -> signIn.goOn(acting, ADDRESS, true)));
        assertEquals(1, statements.of(() -> signIn.goOn(acting, ADDRESS, true)));
    }

    @Test
    void a_sign_in_goes_on_while_another_request_holds_its_row() throws Exception {
        SignInId busy = entered();
        transaction.begin();
        try {
            entities.find(SignInRecord.class, busy, LockModeType.PESSIMISTIC_WRITE);

            assertTrue(executor.submit(() -> aRoll.inItsOwnRequest(() -> signIn.goOn(busy, ADDRESS, true)))
                    .get(10, TimeUnit.SECONDS).isPresent());
        } finally {
            transaction.rollback();
        }
    }

    private SignInId entered() {
        String username = fixtures.anAccount(Set.of(Role.COORDINATOR)).username();
        return ((SignInResult.Entered) signIn.enter(username, Fixtures.PASSWORD, ADDRESS)).signIn();
    }
}
