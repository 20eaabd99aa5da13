package org.heatwatch.tests.system;

import static org.heatwatch.domain.training.RosterVerdict.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OnBehalf;
import org.heatwatch.service.access.SignedIn;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.CommitRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RosterLine;
import org.heatwatch.service.training.RosterProgress;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.RosterStaging;
import org.heatwatch.service.training.RosterStanding;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.WithdrawRoster;
import org.junit.jupiter.api.Test;

class RosterImportIT extends AsCoordinator {

    /** As many are read at the same time. */
    private static final int READERS = 2;

    private static final String HEADINGS = "Full name,E-mail,Agency,Title,License #\n";

    @Inject
    ImportRoster imports;

    @Inject
    RosterStaging staging;

    @Inject
    RosterQueries queries;

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries trainingQueries;

    @Inject
    Trainings trainings;

    @Inject
    Rosters rosters;

    @Inject
    Statements statements;

    @Inject
    Caller caller;

    @Inject
    OnBehalf onBehalf;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    @Resource(lookup = "java:jboss/datasources/HeatWatch")
    DataSource products;

    @Test
    void a_dry_run_gives_each_row_a_verdict_and_registers_nobody() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        String mail = CommandId.next() + "@example.org";

        RosterImportId roster = checked(training, "Ana Ruiz," + mail + ",Harbor Clinic,Nurse,\n"
                + "Ana  Ruíz," + mail.toUpperCase() + ",,,\n"
                + ",nobody@example.org,,,\n"
                + "Suryani,not an address,,,\n"
                + "Bo Li,,,,\n");

        assertEquals(List.of(NEW, DUPLICATE, REJECTED, REJECTED, REJECTED), lines(roster).stream().map(RosterLine::verdict).toList());
        assertEquals(List.of(2, 3, 4, 5, 6), lines(roster).stream().map(RosterLine::rowNumber).toList());
        assertEquals("2", lines(roster).get(1).argument());
        assertEquals(List.of(), trainings.states(training));
        assertEquals(1, queries.roster(roster).people());
        assertEquals(4, queries.roster(roster).toCorrect());
    }

    @Test
    void people_get_seats_in_the_order_of_the_file_and_the_rest_wait() {
        TrainingId training = trainings.aTraining(2, Trainings.NOBODY);

        var committed = commit(checked(training, people(5)));

        assertEquals(new RosterResult.Committed(training, 2, 3), committed);
        assertEquals(List.of("REGISTERED", "REGISTERED", "WAITLISTED", "WAITLISTED", "WAITLISTED"), trainings.states(training));
        assertEquals(List.of(1L, 2L, 3L), trainingQueries.registrations(training, 0, 50).stream().map(line -> line.waiting()).filter(place -> place > 0).toList());
    }

    @Test
    void more_seats_go_to_those_who_wait_in_their_order_with_the_cause() {
        TrainingId training = trainings.aTraining(1, Trainings.NOBODY);
        commit(checked(training, people(4)));
        TrainingSheet seen = trainingQueries.training(training);

        var changed = assertInstanceOf(PlanResult.Planned.class, plan.change(new ChangeTraining(CommandId.next(), training, seen.version(),
                Trainings.aPlan(seen.plan().title(), 3, seen.plan().sessions().get(0)), seen.assigned())));

        assertEquals(2, changed.promoted());
        assertEquals(List.of("REGISTERED", "REGISTERED", "REGISTERED", "WAITLISTED"), trainings.states(training));
        assertEquals(2, trainings.causes(training).stream().filter("CAPACITY_RAISED"::equals).count());
    }

    @Test
    void a_second_import_of_the_same_file_changes_nothing() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        String people = people(5);
        commit(checked(training, people));
        List<String> causes = trainings.causes(training);

        RosterImportId again = checked(training, people);

        assertEquals(5, queries.roster(again).count(ALREADY_REGISTERED));
        assertEquals(new RosterResult.Committed(training, 0, 0), commit(again));
        assertEquals(causes, trainings.causes(training));
    }

    @Test
    void a_roster_is_committed_once() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = checked(training, people(3));
        var commit = new CommitRoster(CommandId.next(), roster);
        RosterResult first = imports.commit(commit);

        assertEquals(first, imports.commit(commit));
        assertEquals("roster.committed", assertInstanceOf(RosterResult.Refused.class, commit(roster)).key());
        assertEquals(3, trainings.states(training).size());
    }

    @Test
    void a_row_that_is_in_doubt_since_the_dry_run_stops_the_whole_import() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        TrainingId other = trainings.aTraining(20, Trainings.NOBODY);
        String agency = "Agency " + CommandId.next();
        RosterImportId roster = checked(training, people(2) + "Ana Ruiz,ana." + CommandId.next() + "@example.org," + agency + ",,\n");
        commit(checked(other, "Ana Ruiz,ruiz." + CommandId.next() + "@example.org," + agency + ",,\n"));

        assertEquals(new RosterResult.Stale(1), commit(roster));

        assertEquals(List.of(), trainings.states(training));
        assertEquals(1, queries.roster(roster).count(REJECTED));
        assertEquals(new RosterResult.Committed(training, 2, 0), commit(roster));
    }

    @Test
    void people_on_file_are_known_by_email_by_licence_and_by_name_at_the_agency() {
        TrainingId first = trainings.aTraining(20, Trainings.NOBODY);
        TrainingId second = trainings.aTraining(20, Trainings.NOBODY);
        String mail = CommandId.next() + "@example.org";
        String licence = "RN " + CommandId.next();
        String agency = "Agency " + CommandId.next();
        commit(checked(first, "Ana Ruiz," + mail + ",,,\nBo Li,,," + "," + licence + "\nSuryani,," + agency + ",,\n"));

        RosterImportId roster = checked(second, "Ana Ruiz Soto," + mail + ",,,\nBo Li,,,," + licence.toLowerCase().replace(" ", "-")
                + "\nSURYANI,," + agency.toUpperCase() + ",,\n");

        assertEquals(List.of(KNOWN, KNOWN, KNOWN), lines(roster).stream().map(RosterLine::verdict).toList());
        assertEquals("Ana Ruiz", lines(roster).get(0).argument());
    }

    @Test
    void rows_to_correct_come_back_as_a_workbook_that_can_be_imported_again() throws IOException {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = checked(training, people(3) + "Suryani,not an address,Harbor Clinic,,\n");
        commit(roster);
        Path back = Files.createTempFile("corrections", ".xlsx");
        try (var out = Files.newOutputStream(back)) {
            queries.correctedRows(roster, line -> "Correct the e-mail", out);
        }

        RosterImportId again = rosters.checked(training, back);

        assertEquals(List.of("Suryani"), lines(again).stream().map(RosterLine::name).toList());
        assertEquals(List.of(REJECTED), lines(again).stream().map(RosterLine::verdict).toList());
    }

    @Test
    void a_dry_run_takes_the_place_of_ones_own_and_leaves_that_of_another_coordinator() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId first = checked(training, people(1));
        RosterImportId second = checked(training, people(2));
        fixtures.asCoordinator();
        RosterImportId ofAnother = checked(training, people(3));

        assertInstanceOf(RosterResult.Gone.class, commit(first));
        assertEquals(new RosterResult.Committed(training, 2, 0), commit(second));
        assertEquals(new RosterResult.Committed(training, 3, 0), commit(ofAnother));
    }

    @Test
    void the_history_of_a_training_tells_of_its_own_imports_with_their_numbers() {
        TrainingId training = trainings.aTraining(2, Trainings.NOBODY);
        commit(checked(trainings.aTraining(20, Trainings.NOBODY), people(1)));
        commit(checked(training, people(3)));

        assertEquals(List.of("ImportRoster.commit 2 1", "PlanTraining.draft 0 0"), trainingQueries.history(training).stream()
                .map(step -> step.act() + ' ' + step.registered() + ' ' + step.waitlisted()).toList());
    }

    @Test
    void a_file_that_is_no_roster_is_refused_with_its_cure() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        assertEquals(new RosterProgress(RosterStanding.REFUSED, 0, "spreadsheet.NO_HEADER", List.of(20L)), rosters.read(rosters.sent(training, file("a,b\nc,d\n"))));
        assertEquals(new RosterProgress(RosterStanding.REFUSED, 0, "roster.no-people", List.of()), rosters.read(rosters.sent(training, file(HEADINGS))));
    }

    @Test
    void a_file_that_is_refused_keeps_its_sentence_and_none_of_its_rows() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        RosterImportId roster = rosters.sent(training, file(HEADINGS + people(2_500) + "\"Ana Ruiz,ana@example.org,,,\n"));

        assertEquals(new RosterProgress(RosterStanding.REFUSED, 0, "spreadsheet.UNCLOSED_QUOTE", List.of(2_502L)), rosters.read(roster));
        assertEquals(0, rosters.staged(roster));
        rosters.awaitNoFiles();
        assertEquals("roster.not-checked", assertInstanceOf(RosterResult.Refused.class, commit(roster)).key());
    }

    @Test
    void what_the_import_has_no_use_for_is_named() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        RosterImportId roster = rosters.checked(training, file("Name,E-mail,Shirt size\nAna Ruiz,ana." + CommandId.next() + "@example.org,M\n"));

        assertEquals(List.of("Shirt size"), queries.roster(roster).unusedColumns());
        assertEquals(List.of(), queries.roster(roster).unusedSheets());
    }

    @Test
    void a_roster_that_is_being_read_can_be_left_and_is_found_again_by_whoever_sent_it() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.beingRead(training, Duration.ofMinutes(1));

        assertEquals(RosterStanding.READING, queries.progress(roster).standing());
        assertEquals(roster, queries.unfinished(training).orElseThrow().id());
        assertEquals("roster.not-checked", assertInstanceOf(RosterResult.Refused.class, commit(roster)).key());
        fixtures.asCoordinator();
        assertEquals(Optional.empty(), queries.unfinished(training));
    }

    @Test
    void a_roster_whose_reader_fell_silent_was_interrupted_and_makes_way_for_the_next() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.beingRead(training, Duration.ofSeconds(-1));

        assertEquals(RosterStanding.INTERRUPTED, queries.progress(roster).standing());
        RosterImportId next = checked(training, people(1));

        assertThrows(AccessDenied.class, () -> queries.progress(roster));
        assertEquals(next, queries.unfinished(training).orElseThrow().id());
    }

    @Test
    void a_roster_whose_server_ended_before_its_turn_is_seen_to_be_interrupted_within_a_minute() throws Exception {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        transaction.begin();
        try {
            RosterImportId roster = rosters.sent(training, file(HEADINGS + people(1)));

            assertTrue(rosters.isBeingRead(roster, Instant.now()));
            assertFalse(rosters.isBeingRead(roster, Instant.now().plus(Duration.ofMinutes(1))));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_roster_that_waits_for_its_turn_is_seen_to_wait() throws SQLException {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId last;
        try (var hand = new OtherHand(owners)) {
            hand.holdsRowsOfRosters();
            for (int reader = 0; reader < READERS; reader++) {
                rosters.sent(trainings.aTraining(20, Trainings.NOBODY), file(HEADINGS + people(1)));
            }
            last = rosters.sent(training, file(HEADINGS + people(1)));
            rosters.isSilent(last);
            rosters.awaitSign(last);
        }

        assertEquals(RosterStanding.CHECKED, rosters.read(last).standing());
    }

    @Test
    void a_reader_that_was_silent_for_too_long_goes_on_unless_its_roster_was_sent_again() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.beingRead(training, Duration.ofSeconds(-1));

        assertTrue(staging.stage(roster, List.of(), 0));
        assertEquals(RosterStanding.READING, queries.progress(roster).standing());
        checked(training, people(1));
        assertFalse(staging.stage(roster, List.of(), 0));
    }

    @Test
    void a_roster_is_withdrawn_by_whoever_sent_it_while_it_is_read_and_afterwards() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId ofAnother = checked(training, people(1));
        fixtures.asCoordinator();
        RosterImportId reading = rosters.sent(training, file(HEADINGS + people(20_000)));

        assertEquals(new RosterResult.Withdrawn(training), withdraw(reading));
        assertInstanceOf(RosterResult.Gone.class, withdraw(reading));
        assertInstanceOf(RosterResult.Gone.class, withdraw(ofAnother));
        assertInstanceOf(RosterResult.Gone.class, commit(reading));

        rosters.awaitNoFiles();
        assertEquals(0, rosters.staged(reading));
        assertEquals(1, rosters.staged(ofAnother));
    }

    @Test
    void an_import_that_fails_before_its_end_leaves_nothing_behind() throws Exception {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        String mail = "ana." + CommandId.next() + "@example.org";
        RosterImportId roster = checked(training, "Ana Ruiz," + mail + ",,,\n");

        transaction.begin();
        assertEquals(new RosterResult.Committed(training, 1, 0), commit(roster));
        transaction.rollback();

        assertEquals(List.of(), trainings.states(training));
        assertEquals(RosterStanding.CHECKED, queries.progress(roster).standing());
        assertEquals(List.of(NEW), lines(checked(training, "Ana Ruiz," + mail + ",,,\n")).stream().map(RosterLine::verdict).toList());
    }

    @Test
    void a_roster_whose_people_are_being_registered_says_so_to_other_pages() throws Exception {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = checked(training, people(3));
        SignedIn coordinator = caller.signedIn().orElseThrow();
        var elsewhere = new CompletableFuture<RosterStanding>();

        transaction.begin();
        commit(roster);
        new Thread(() -> onBehalf.of(coordinator, "192.0.2.3", () -> elsewhere.complete(queries.progress(roster).standing()))).start();

        assertEquals(RosterStanding.COMMITTING, elsewhere.get(10, TimeUnit.SECONDS));
        transaction.commit();
        assertEquals(RosterStanding.COMMITTED, queries.progress(roster).standing());
    }

    @Test
    void a_cancelled_training_takes_no_roster() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId before = checked(training, people(1));
        plan.cancel(new CancelTraining(CommandId.next(), training, 0, "The venue is flooded"));

        assertEquals("training.not-open", assertInstanceOf(RosterResult.Refused.class, rosters.check(training, file(HEADINGS + people(1)))).key());
        assertEquals("training.not-open", assertInstanceOf(RosterResult.Refused.class, commit(before)).key());
    }

    @Test
    void a_trainer_imports_nothing() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(20, new Trainers(luis, List.of()));
        RosterImportId roster = checked(training, people(1));
        trainings.asTrainer(luis);

        assertThrows(AccessDenied.class, () -> rosters.check(training, file(HEADINGS + people(1))));
        assertThrows(AccessDenied.class, () -> queries.roster(roster));
    }

    @Test
    void a_thousand_rows_take_five_seconds_at_most_and_their_import_as_many_statements_as_that_of_ten() {
        TrainingId training = trainings.aTraining(600, Trainings.NOBODY);
        RosterImportId ten = checked(training, people(10));
        long forTen = statements.of(() -> commit(ten));

        assertTimeout(Duration.ofSeconds(5), () -> {
            RosterImportId thousand = checked(training, people(1000));
            assertEquals(forTen, statements.of(() -> commit(thousand)));
        });

        assertEquals(1010, trainings.states(training).size());
    }

    @Test
    void a_roster_whose_reader_lost_its_connection_is_read_on() throws SQLException {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster;
        try (var hand = new OtherHand(owners)) {
            hand.holdsRowsOfRosters();
            roster = rosters.sent(training, file(HEADINGS + people(5)));
            hand.cutsWhoeverWaits(products);
        }

        assertEquals(RosterStanding.CHECKED, rosters.read(roster).standing());
        assertEquals(5, rosters.staged(roster));
    }

    @Test
    void fifty_thousand_people_are_registered_all_or_none_and_again_nobody() {
        TrainingId training = trainings.aTraining(5_000, Trainings.NOBODY);
        Path file = file(HEADINGS + people(50_000));
        Path again = copy(file);

        RosterImportId roster = rosters.checked(training, file);
        assertEquals(50_000, queries.roster(roster).people());
        assertEquals(new RosterResult.Committed(training, 5_000, 45_000), commit(roster));

        RosterImportId second = rosters.checked(training, again);
        assertEquals(50_000, queries.roster(second).count(ALREADY_REGISTERED));
        assertEquals(new RosterResult.Committed(training, 0, 0), commit(second));
        assertEquals(50_000, trainings.states(training).size());
    }

    private RosterImportId checked(TrainingId training, String rows) {
        return rosters.checked(training, file(HEADINGS + rows));
    }

    private RosterResult withdraw(RosterImportId roster) {
        return imports.withdraw(new WithdrawRoster(CommandId.next(), roster));
    }

    private RosterResult commit(RosterImportId roster) {
        return imports.commit(new CommitRoster(CommandId.next(), roster));
    }

    private List<RosterLine> lines(RosterImportId roster) {
        return queries.rows(roster, null, 0, 50);
    }

    /** New people with an e-mail and an agency each. */
    private static String people(int count) {
        String run = CommandId.next().toString();
        return IntStream.range(0, count)
                .mapToObj(i -> "Person Nr " + i + "," + i + "." + run + "@example.org,Agency " + run + " " + i % 7 + ",Nurse,\n")
                .collect(Collectors.joining());
    }

    private static Path copy(Path file) {
        try {
            return Files.copy(file, Files.createTempFile("roster", ".csv"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile("roster", ".csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
