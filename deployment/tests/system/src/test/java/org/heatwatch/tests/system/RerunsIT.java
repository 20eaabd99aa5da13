package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.attendance.RollAct;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.CommandIdTaken;
import org.heatwatch.service.access.NotConfirmed;
import org.heatwatch.service.account.SignIn;
import org.heatwatch.service.account.SignInResult;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.CloseRoll;
import org.heatwatch.service.attendance.RollResult;
import org.heatwatch.service.attendance.RollStep;
import org.heatwatch.service.attendance.TakeAttendance;
import org.junit.jupiter.api.Test;

/** Commands that lose their transaction to somebody else's. Closing a roll holds the roll, then the plan of its training. */
class RerunsIT extends AsCoordinator {

    @Inject
    TakeAttendance attendance;

    @Inject
    AttendanceQueries rolls;

    @Inject
    Rolls aRoll;

    @Inject
    SignIn signIn;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    @Resource(lookup = "java:jboss/datasources/HeatWatch")
    DataSource products;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    ManagedExecutorService another;


    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void a_command_that_a_deadlock_undid_is_run_again_and_counts_once() throws Exception {
        SessionId session = aRoll.started(0);
        var command = new CloseRoll(CommandId.next(), session);
        Future<RollResult> closing;
        try (var hand = new OtherHand(owners)) {
            hand.holdsTrainingOf(session);
            closing = another.submit(() -> aRoll.inItsOwnRequest(() -> attendance.close(command)));
            hand.isWaitedFor();
            hand.holdsRollOf(session);
        }

        assertEquals(new RollResult.Done(0), closing.get());
        assertEquals(RollState.CLOSED, rolls.open(session).state());
        assertEquals(List.of(RollAct.CLOSED, RollAct.STARTED), rolls.steps(session).stream().map(RollStep::act).toList());
        assertEquals(1, count("command_receipt", command.id()));
        assertEquals(1, count("access_event", command.id()));
    }

    @Test
    void a_command_that_never_gets_its_rows_says_so_and_can_be_sent_again() throws Exception {
        SessionId session = aRoll.started(0);
        var command = new CloseRoll(CommandId.next(), session);
        try (var hand = new OtherHand(owners)) {
            hand.holdsTrainingOf(session);

            var busy = assertThrows(NotConfirmed.class, () -> attendance.close(command));

            assertEquals(NotConfirmed.Because.BUSY, busy.because());
        }
        assertEquals(0, count("command_receipt", command.id()));
        assertEquals(new RollResult.Done(0), attendance.close(command));
        assertEquals(1, count("access_event", command.id()));
    }

    @Test
    void a_command_id_that_was_used_for_another_command_is_refused_by_name() {
        SessionId session = aRoll.started(0);
        var command = new CloseRoll(CommandId.next(), session);
        attendance.close(command);

        var taken = assertThrows(CommandIdTaken.class, () -> attendance.close(new CloseRoll(command.id(), aRoll.started(0))));

        assertEquals(command.id(), taken.command());
    }

    @Test
    void a_command_id_of_another_account_is_refused_by_name() {
        SessionId session = aRoll.started(0);
        var command = new CloseRoll(CommandId.next(), session);
        attendance.close(command);
        fixtures.asCoordinator();

        assertThrows(CommandIdTaken.class, () -> attendance.close(command));
    }

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
        assertEquals(1, count("access_event", command.id()));
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

    private long count(String table, CommandId command) {
        return (Long) entities.createNativeQuery("select count(*) from " + table + " where command_id = :command", Long.class)
                .setParameter("command", command.value())
                .getSingleResult();
    }
}
