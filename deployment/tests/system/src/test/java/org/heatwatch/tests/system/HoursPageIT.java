package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.HoursCell;
import org.heatwatch.service.attendance.HoursQueries;
import org.heatwatch.service.attendance.MarkRestPresent;
import org.heatwatch.service.attendance.PersonHours;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.TakeAttendance;
import org.junit.jupiter.api.Test;

class HoursPageIT extends AsCoordinator {

    private static final int ALL = 1_000;

    @Inject
    HoursQueries hours;

    @Inject
    TakeAttendance attendance;

    @Inject
    AttendanceQueries rolls;

    @Inject
    Rolls aRoll;

    @Inject
    Statements statements;

    @Test
    void nobody_has_minutes_of_a_roll_that_may_still_change() {
        SessionId session = aRoll.started(2);
        attendance.markRestPresent(new MarkRestPresent(CommandId.next(), session));

        assertEquals(List.of(cell(AttendanceStatus.UNMARKED, 0), cell(AttendanceStatus.UNMARKED, 0)), cells(session));
    }

    @Test
    void a_closed_roll_gives_each_person_the_minutes_that_her_status_earns() {
        SessionId session = aRoll.started(3);
        mark(session, 0, AttendanceStatus.LATE, 30);
        mark(session, 1, AttendanceStatus.EXCUSED, 0);
        aRoll.closeWithTheRestPresent(session);

        assertEquals(List.of(cell(AttendanceStatus.LATE, 90), cell(AttendanceStatus.EXCUSED, 0), cell(AttendanceStatus.PRESENT, 120)),
                cells(session));
        assertEquals(List.of(90, 0, 120), people(session, 0, ALL).stream().map(PersonHours::total).toList());
    }

    @Test
    void people_come_by_name_a_page_at_a_time() {
        SessionId session = aRoll.started(5);
        List<String> names = rolls.open(session).lines().stream().map(RollLine::name).toList();

        assertEquals(names.subList(2, 4), people(session, 2, 2).stream().map(PersonHours::name).toList());
        assertEquals(5, hours.of(aRoll.trainingOf(session), 2, 2).registered());
    }

    @Test
    void a_trainer_who_does_not_deliver_the_training_is_denied() {
        TrainingId training = aRoll.trainingOf(aRoll.started(1));
        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> hours.of(training, 0, ALL));
    }

    @Test
    void many_people_take_as_many_statements_as_one() {
        SessionId little = aRoll.started(1);
        SessionId much = aRoll.started(40);
        aRoll.closeWithTheRestPresent(little);
        aRoll.closeWithTheRestPresent(much);

        assertEquals(statements.of(() -> hours.of(aRoll.trainingOf(little), 0, ALL)), statements.of(() -> hours.of(aRoll.trainingOf(much), 0, ALL)));
    }

    private List<HoursCell> cells(SessionId session) {
        return people(session, 0, ALL).stream().map(person -> person.cells().get(0)).toList();
    }

    private List<PersonHours> people(SessionId session, int firstRow, int pageSize) {
        return hours.of(aRoll.trainingOf(session), firstRow, pageSize).people();
    }

    private static HoursCell cell(AttendanceStatus status, int minutes) {
        return new HoursCell(status, minutes);
    }

    private void mark(SessionId session, int line, AttendanceStatus status, int missed) {
        aRoll.mark(session, rolls.open(session).lines().get(line), status, missed);
    }
}
