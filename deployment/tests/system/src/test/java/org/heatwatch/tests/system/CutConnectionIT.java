package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.NotConfirmed;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.TakeAttendance;
import org.junit.jupiter.api.Test;

/** What somebody sends while the connection to the database is cut is not confirmed, and counts once when it is sent again. */
class CutConnectionIT extends AsCoordinator {

    private static final int OK = 200;
    private static final int SEES_OTHER = 302;
    private static final int UNAVAILABLE = 503;

    @Inject
    TakeAttendance attendance;

    @Inject
    AttendanceQueries rolls;

    @Inject
    SignIn signIn;

    @Inject
    Rolls aRoll;

    @Inject
    Trainings trainings;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    @Resource(lookup = "java:jboss/datasources/HeatWatch")
    DataSource products;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    ManagedExecutorService another;

    @Test
    void a_command_whose_connection_was_cut_is_not_confirmed_and_counts_once_when_sent_again() throws Exception {
        SessionId session = aRoll.started(0);
        var command = new CloseRoll(CommandId.next(), session);
        try (var hand = new OtherHand(owners)) {
            hand.holdsTrainingOf(session);
            Future<RollResult> closing = another.submit(() -> aRoll.inItsOwnRequest(() -> attendance.close(command)));
            hand.cutsWhoeverWaits(products);

            assertEquals(NotConfirmed.Because.DATABASE_AWAY, notConfirmed(closing).because());
        }
        assertEquals(new RollResult.Done(0), sentUntilConfirmed(() -> attendance.close(command)));
        assertEquals(1, fixtures.left("access_event", command.id()));
    }

    @Test
    void a_tap_whose_connection_was_cut_is_answered_with_503_and_a_sentence_and_counts_once_when_sent_again() throws Exception {
        SessionId session = aRoll.started(1);
        String mark = "/api/rolls/" + session + "/marks/" + rolls.open(session).lines().get(0).registration();
        String tap = Json.createObjectBuilder()
                .add("commandId", CommandId.next().toString())
                .add("status", "PRESENT")
                .add("missedMinutes", 0)
                .add("seenVersion", 0)
                .add("how", "TAP")
                .build().toString();
        Visitor coordinator = aCoordinator();
        try (var hand = new OtherHand(owners)) {
            hand.holdsRollOf(session);
            CompletableFuture<HttpResponse<String>> tapped = coordinator.puts(mark, tap);
            hand.cutsWhoeverWaits(products);

            assertUnavailable("The data can’t be reached right now. What you did last isn’t confirmed.", tapped.join());
        }
        assertEquals(OK, answered(() -> coordinator.puts(mark, tap)).statusCode());
        assertEquals(1, rolls.history(session).size());
    }

    @Test
    void a_form_whose_connection_was_cut_is_answered_with_503_and_a_page_and_counts_once_when_sent_again() throws Exception {
        SessionId session = aRoll.started(0);
        TrainingId training = aRoll.trainingOf(session);
        String page = "/training/register-person?training=" + training;
        Map<String, String> button = Map.of("register", "register", "chosen", trainings.aPerson("Suryani") + "/" + CommandId.next());
        Visitor coordinator = aCoordinator();
        try (var hand = new OtherHand(owners)) {
            hand.holdsTrainingOf(session);
            CompletableFuture<HttpResponse<String>> sent = coordinator.submits(page, button);
            hand.cutsWhoeverWaits(products);

            assertUnavailable("The data can’t be reached right now", sent.join());
        }
        assertEquals(SEES_OTHER, answered(() -> coordinator.submits(page, button)).statusCode());
        assertEquals(List.of("REGISTERED"), trainings.states(training));
    }

    @Test
    void nobody_is_signed_out_because_a_connection_was_cut() throws Exception {
        Fixtures.AnAccount account = fixtures.anAccount(Set.of(Role.COORDINATOR));
        SignInId entered = ((SignInResult.Entered) signIn.enter(account.username(), Fixtures.PASSWORD, "192.0.2.1")).signIn();
        try (var hand = new OtherHand(owners)) {
            hand.holdsSignIn(entered);
            clock.moveTo(Instant.now().plusSeconds(60));
            Future<Boolean> goingOn = another.submit(() -> aRoll.inItsOwnRequest(() -> signIn.goOn(entered, "192.0.2.1", true).isPresent()));
            hand.cutsWhoeverWaits(products);

            assertEquals(NotConfirmed.Because.DATABASE_AWAY, notConfirmed(goingOn).because());
        }
        assertTrue(sentUntilConfirmed(() -> signIn.goOn(entered, "192.0.2.1", true).isPresent()));
    }

    private Visitor aCoordinator() throws Exception {
        return Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));
    }

    private static void assertUnavailable(String sentence, HttpResponse<String> answer) {
        assertEquals(UNAVAILABLE, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertTrue(answer.body().contains(sentence), answer.body());
    }

    /** What is answered once the pool has thrown away its dead connection. */
    private static HttpResponse<String> answered(Supplier<CompletableFuture<HttpResponse<String>>> send) {
        HttpResponse<String> answer = send.get().join();
        while (answer.statusCode() == UNAVAILABLE) {
            answer = send.get().join();
        }
        return answer;
    }

    /** The pool throws a dead connection away at its next use. */
    private static <T> T sentUntilConfirmed(Supplier<T> call) {
        while (true) {
            try {
                return call.get();
            } catch (NotConfirmed notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static NotConfirmed notConfirmed(Future<?> call) {
        return assertInstanceOf(NotConfirmed.class, assertThrows(ExecutionException.class, call::get).getCause());
    }
}
