package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RosterVerdict;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AddWalkIn;
import org.heatwatch.service.attendance.AdmitWalkIn;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.ExportHours;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.platform.spreadsheet.RowHandler;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetLimits;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetReader;
import org.heatwatch.service.training.RosterQueries;
import org.junit.jupiter.api.Test;

class HoursIT extends AsCoordinator {

    private static final String FORMULA = "=HYPERLINK(\"https://example.org\")";

    @Inject
    ExportHours hours;

    @Inject
    TakeAttendance attendance;

    @Inject
    AdmitWalkIn door;

    @Inject
    AttendanceQueries rolls;

    @Inject
    Rosters rosters;

    @Inject
    RosterQueries rosterQueries;

    @Inject
    SpreadsheetReader reader;

    @Inject
    Rolls aRoll;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void minutes_of_a_closed_roll_stand_beside_each_person_with_their_total() throws Exception {
        SessionId session = aRoll.started(3);
        mark(session, 0, AttendanceStatus.LATE, 30);
        mark(session, 1, AttendanceStatus.EXCUSED, 0);
        aRoll.closeWithTheRestPresent(session);

        List<List<String>> rows = read(out -> hours.ofTraining(aRoll.trainingOf(session), out));

        assertEquals(List.of("90", "0", "120"), column(rows, "Total minutes"));
        assertEquals(column(rows, "Total minutes"), column(rows, rows.get(0).get(6)));
        assertEquals(rolls.open(session).lines().stream().map(RollLine::name).toList(), column(rows, "Full name"));
    }

    @Test
    void a_roll_that_is_not_closed_gives_no_minutes() throws Exception {
        SessionId session = aRoll.started(1);
        mark(session, 0, AttendanceStatus.PRESENT, 0);

        List<List<String>> rows = read(out -> hours.ofTraining(aRoll.trainingOf(session), out));

        assertEquals(List.of(""), column(rows, rows.get(0).get(6)));
        assertEquals(List.of("0"), column(rows, "Total minutes"));
    }

    @Test
    void a_period_has_its_first_and_its_last_day() throws Exception {
        SessionId session = aRoll.started(1);
        aRoll.closeWithTheRestPresent(session);
        LocalDate day = LocalDate.ofInstant(aRoll.startOf(session), County.ZONE);
        String name = rolls.open(session).lines().get(0).name();

        assertTrue(column(read(out -> hours.ofPeriod(day, day, out)), "Full name").contains(name));
        assertTrue(!column(read(out -> hours.ofPeriod(day.plusDays(1), day.plusDays(2), out)), "Full name").contains(name));
        assertThrows(RuleViolation.class, () -> hours.ofPeriod(day, day.minusDays(1), OutputStream.nullOutputStream()));
    }

    @Test
    void a_name_that_looks_like_a_formula_stays_text() throws Exception {
        SessionId session = aRoll.started(0);
        door.admit(new AddWalkIn(CommandId.next(), session, FORMULA, "Harbor House", "", ""));

        List<List<String>> rows = read(out -> hours.ofTraining(aRoll.trainingOf(session), out));

        assertEquals(List.of(FORMULA), column(rows, "Full name"));
    }

    @Test
    void hours_that_are_imported_again_as_a_roster_change_nothing() throws Exception {
        SessionId session = aRoll.started(5);
        aRoll.closeWithTheRestPresent(session);
        Path file = file(out -> hours.ofTraining(aRoll.trainingOf(session), out));

        RosterImportId roster = rosters.checked(aRoll.trainingOf(session), file);

        assertEquals(5, rosterQueries.roster(roster).count(RosterVerdict.ALREADY_REGISTERED));
        assertEquals(5, rosterQueries.roster(roster).rows());
    }

    @Test
    void names_that_a_program_would_run_come_back_as_they_were_and_are_the_same_people() throws Exception {
        SessionId session = aRoll.started(0);
        List<String> names = List.of("+1 cmd", "-2+3 cmd", "=1+1 cmd", "@SUM(A1) cmd", "'=quoted cmd");
        for (String name : names) {
            door.admit(new AddWalkIn(CommandId.next(), session, name, "-Harbor House", "", ""));
        }
        aRoll.closeWithTheRestPresent(session);
        Path file = file(out -> hours.ofTraining(aRoll.trainingOf(session), out));

        assertEquals(names, column(rows(file), "Full name").stream().sorted(Comparator.comparing(name -> names.indexOf(name))).toList());
        assertEquals(names.size(), rosterQueries.roster(rosters.checked(aRoll.trainingOf(session), file)).count(RosterVerdict.ALREADY_REGISTERED));
    }

    @Test
    void a_trainer_gets_no_hours_of_another_s_training() {
        SessionId session = aRoll.started(1);
        TrainingId training = aRoll.trainingOf(session);
        aRoll.asAnotherTrainer();

        assertThrows(AccessDenied.class, () -> hours.ofTraining(training, OutputStream.nullOutputStream()));
    }

    private interface Export {
        void to(OutputStream out) throws IOException;
    }

    private List<List<String>> read(Export export) throws Exception {
        return rows(file(export));
    }

    private static Path file(Export export) throws IOException {
        Path file = Files.createTempFile("hours", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            export.to(out);
        }
        return file;
    }

    private List<List<String>> rows(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        reader.read(file, SpreadsheetLimits.ofRows(10_000), row -> {
            rows.add(row.cells());
            return RowHandler.Next.ROW;
        });
        return rows;
    }

    private static List<String> column(List<List<String>> rows, String heading) {
        int index = rows.get(0).indexOf(heading);
        return rows.stream().skip(1).map(row -> index < row.size() ? row.get(index) : "").toList();
    }

    private void mark(SessionId session, int line, AttendanceStatus status, int missed) {
        aRoll.mark(session, rolls.open(session).lines().get(line), status, missed);
    }
}
