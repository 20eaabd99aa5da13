package org.heatwatch.tests.system;

import static org.heatwatch.domain.training.RosterVerdict.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.RosterLine;
import org.heatwatch.service.training.RosterProgress;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.RosterStanding;
import org.heatwatch.service.training.WithdrawRoster;
import org.junit.jupiter.api.Test;

class CheckRosterIT extends AsCoordinator {

    @Inject
    ImportRoster imports;

    @Inject
    RosterQueries queries;

    @Inject
    Trainings trainings;

    @Inject
    Rosters rosters;

    @Test
    void a_dry_run_gives_each_row_a_verdict_and_registers_nobody() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        String mail = CommandId.next() + "@example.org";

        RosterImportId roster = rosters.checked(training, "Ana Ruiz," + mail + ",Harbor Clinic,Nurse,\n"
                + "Ana  Ruíz," + mail.toUpperCase() + ",,,\n"
                + ",nobody@example.org,,,\n"
                + "Suryani,not an address,,,\n"
                + "Bo Li,,,,\n");

        assertEquals(List.of(NEW, DUPLICATE, REJECTED, REJECTED, REJECTED), rosters.lines(roster).stream().map(RosterLine::verdict).toList());
        assertEquals(List.of(2, 3, 4, 5, 6), rosters.lines(roster).stream().map(RosterLine::rowNumber).toList());
        assertEquals("2", rosters.lines(roster).get(1).argument());
        assertEquals(List.of(), trainings.states(training));
        assertEquals(1, queries.roster(roster).people());
        assertEquals(4, queries.roster(roster).toCorrect());
    }

    @Test
    void people_on_file_are_known_by_email_by_licence_and_by_name_at_the_agency() {
        TrainingId first = trainings.aTraining(20, Trainings.NOBODY);
        TrainingId second = trainings.aTraining(20, Trainings.NOBODY);
        String mail = CommandId.next() + "@example.org";
        String licence = "RN " + CommandId.next();
        String agency = "Agency " + CommandId.next();
        rosters.commit(rosters.checked(first, "Ana Ruiz," + mail + ",,,\nBo Li,,," + "," + licence + "\nSuryani,," + agency + ",,\n"));

        RosterImportId roster = rosters.checked(second, "Ana Ruiz Soto," + mail + ",,,\nBo Li,,,," + licence.toLowerCase().replace(" ", "-")
                + "\nSURYANI,," + agency.toUpperCase() + ",,\n");

        assertEquals(List.of(KNOWN, KNOWN, KNOWN), rosters.lines(roster).stream().map(RosterLine::verdict).toList());
        assertEquals("Ana Ruiz", rosters.lines(roster).get(0).argument());
    }

    @Test
    void rows_to_correct_come_back_as_a_workbook_that_can_be_imported_again() throws IOException {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.checked(training, Rosters.people(3) + "Suryani,not an address,Harbor Clinic,,\n");
        rosters.commit(roster);
        Path back = Files.createTempFile("corrections", ".xlsx");
        try (var out = Files.newOutputStream(back)) {
            assertEquals("Human Trafficking 101", queries.correctedRows(roster, line -> "Correct the e-mail", out).title());
        }

        RosterImportId again = rosters.checked(training, back);

        assertEquals(List.of("Suryani"), rosters.lines(again).stream().map(RosterLine::name).toList());
        assertEquals(List.of(REJECTED), rosters.lines(again).stream().map(RosterLine::verdict).toList());
    }

    @Test
    void a_dry_run_takes_the_place_of_ones_own_and_leaves_that_of_another_coordinator() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId first = rosters.checked(training, Rosters.people(1));
        RosterImportId second = rosters.checked(training, Rosters.people(2));
        fixtures.asCoordinator();
        RosterImportId ofAnother = rosters.checked(training, Rosters.people(3));

        assertInstanceOf(RosterResult.Gone.class, rosters.commit(first));
        assertEquals(new RosterResult.Committed(training, 2, 0, 0), rosters.commit(second));
        assertEquals(new RosterResult.Committed(training, 3, 0, 0), rosters.commit(ofAnother));
    }

    @Test
    void a_file_that_is_no_roster_is_refused_with_its_cure() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        assertEquals(new RosterProgress(RosterStanding.REFUSED, 0, "spreadsheet.NO_HEADER", List.of(20L)), rosters.read(rosters.sent(training, Rosters.file("a,b\nc,d\n"))));
        assertEquals(new RosterProgress(RosterStanding.REFUSED, 0, "roster.no-people", List.of()), rosters.read(rosters.sent(training, Rosters.file(Rosters.HEADINGS))));
    }

    @Test
    void a_file_that_is_refused_keeps_its_sentence_and_none_of_its_rows() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        RosterImportId roster = rosters.sent(training, Rosters.file(Rosters.HEADINGS + Rosters.people(2_500) + "\"Ana Ruiz,ana@example.org,,,\n"));

        assertEquals(new RosterProgress(RosterStanding.REFUSED, 0, "spreadsheet.UNCLOSED_QUOTE", List.of(2_502L)), rosters.read(roster));
        assertEquals(0, rosters.staged(roster));
        rosters.awaitNoFiles();
        assertEquals("roster.not-checked", assertInstanceOf(RosterResult.Refused.class, rosters.commit(roster)).key());
    }

    @Test
    void what_the_import_has_no_use_for_is_named() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        RosterImportId roster = rosters.checked(training, Rosters.file("Name,E-mail,Shirt size\nAna Ruiz,ana." + CommandId.next() + "@example.org,M\n"));

        assertEquals(List.of("Shirt size"), queries.roster(roster).unusedColumns());
        assertEquals(List.of(), queries.roster(roster).unusedSheets());
    }

    @Test
    void a_roster_that_is_being_read_can_be_left_and_is_found_again_by_whoever_sent_it() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.beingRead(training, Duration.ofMinutes(1));

        assertEquals(RosterStanding.READING, queries.progress(roster).standing());
        assertEquals(roster, queries.unfinished(training).orElseThrow().id());
        assertEquals("roster.not-checked", assertInstanceOf(RosterResult.Refused.class, rosters.commit(roster)).key());
        fixtures.asCoordinator();
        assertEquals(Optional.empty(), queries.unfinished(training));
    }

    @Test
    void a_roster_whose_reader_fell_silent_was_interrupted_and_makes_way_for_the_next() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.beingRead(training, Duration.ofSeconds(-1));

        assertEquals(RosterStanding.INTERRUPTED, queries.progress(roster).standing());
        RosterImportId next = rosters.checked(training, Rosters.people(1));

        assertThrows(AccessDenied.class, () -> queries.progress(roster));
        assertEquals(next, queries.unfinished(training).orElseThrow().id());
    }

    @Test
    void a_roster_is_withdrawn_by_whoever_sent_it_while_it_is_read_and_afterwards() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId ofAnother = rosters.checked(training, Rosters.people(1));
        fixtures.asCoordinator();
        RosterImportId reading = rosters.sent(training, Rosters.file(Rosters.HEADINGS + Rosters.people(20_000)));

        assertEquals(new RosterResult.Withdrawn(training), withdraw(reading));
        assertInstanceOf(RosterResult.Gone.class, withdraw(reading));
        assertInstanceOf(RosterResult.Gone.class, withdraw(ofAnother));
        assertInstanceOf(RosterResult.Gone.class, rosters.commit(reading));

        rosters.awaitNoFiles();
        assertEquals(0, rosters.staged(reading));
        assertEquals(1, rosters.staged(ofAnother));
    }

    private RosterResult withdraw(RosterImportId roster) {
        return imports.withdraw(new WithdrawRoster(CommandId.next(), roster));
    }
}
