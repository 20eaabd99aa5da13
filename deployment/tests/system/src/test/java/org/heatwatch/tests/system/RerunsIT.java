package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.heatwatch.domain.attendance.RollAct;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.CommandIdTaken;
import org.heatwatch.service.access.NotConfirmed;
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

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    ManagedExecutorService another;

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
        assertEquals(1, fixtures.left("command_receipt", command.id()));
        assertEquals(1, fixtures.left("access_event", command.id()));
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
        assertEquals(0, fixtures.left("command_receipt", command.id()));
        assertEquals(new RollResult.Done(0), attendance.close(command));
        assertEquals(1, fixtures.left("access_event", command.id()));
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
}
