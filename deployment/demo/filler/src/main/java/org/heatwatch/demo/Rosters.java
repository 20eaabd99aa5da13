package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;
import org.heatwatch.service.training.CheckRoster;
import org.heatwatch.service.training.CommitRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterStanding;

/** The spreadsheets that agencies send, and their import. */
@ApplicationScoped
class Rosters {

    private static final List<SpreadsheetColumn> NAME_IN_ONE = List.of(new SpreadsheetColumn("Name (Last, First)", 30),
            new SpreadsheetColumn("Agency", 40), new SpreadsheetColumn("Title", 24), new SpreadsheetColumn("E-mail", 36),
            new SpreadsheetColumn("License #", 14));
    private static final List<SpreadsheetColumn> NAME_IN_TWO = List.of(new SpreadsheetColumn("First Name", 20),
            new SpreadsheetColumn("Last Name", 26), new SpreadsheetColumn("Email Address", 36), new SpreadsheetColumn("Organization", 40),
            new SpreadsheetColumn("Job Title", 24), new SpreadsheetColumn("License number", 14));

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final ImportRoster importRoster;
    private final RosterQueries rosters;
    private final Acting acting;

    protected Rosters() {
        this(null, null, null);
    }

    @Inject
    Rosters(ImportRoster importRoster, RosterQueries rosters, Acting acting) {
        this.importRoster = importRoster;
        this.rosters = rosters;
        this.acting = acting;
    }

    void importFor(PlannedTraining training) {
        acting.as(Staff.ANA);
        try {
            Path file = Files.createTempFile("roster", ".xlsx");
            try {
                write(training, file);
                importFile(training, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void importFile(PlannedTraining training, Path file) {
        RosterImportId roster = RosterImportId.next();
        String name = "Roster %s.xlsx".formatted(training.first().start().toLocalDate());
        done(importRoster.check(new CheckRoster(CommandId.next(), roster, training.id(), file.toString(), name)));
        awaitRead(roster);
        done(importRoster.commit(new CommitRoster(CommandId.next(), roster)));
    }

    private void awaitRead(RosterImportId roster) {
        while (rosters.progress(roster).standing() == RosterStanding.READING) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Half of the agencies write the name in one column, half in two. */
    private static void write(PlannedTraining training, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); var spreadsheet = new SpreadsheetWriter(out)) {
            if (training.first().start().getDayOfMonth() % 2 == 0) {
                spreadsheet.sheet("Roster", NAME_IN_ONE);
                for (Attendee each : training.roster()) {
                    spreadsheet.row(each.lastFirst(), each.agency().agency, each.title(), each.email(), each.licence());
                }
            } else {
                spreadsheet.sheet("Attendees", NAME_IN_TWO);
                for (Attendee each : training.roster()) {
                    spreadsheet.row(each.given(), each.family(), each.email(), each.agency().agency, each.title(), each.licence());
                }
            }
        }
    }
}
