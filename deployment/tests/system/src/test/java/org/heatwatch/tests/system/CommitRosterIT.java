package org.heatwatch.tests.system;

import static org.heatwatch.domain.training.RosterVerdict.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RosterLine;
import org.heatwatch.service.training.RosterQueries;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.RosterStanding;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.Test;

class CommitRosterIT extends AsCoordinator {

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owner;

    @Inject
    ImportRoster imports;

    @Inject
    RosterQueries queries;

    @Inject
    RegisterPeople register;

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

    @Test
    void people_get_seats_in_the_order_of_the_file_and_the_rest_wait() {
        TrainingId training = trainings.aTraining(2, Trainings.NOBODY);

        var committed = rosters.commit(rosters.checked(training, Rosters.people(5)));

        assertEquals(new RosterResult.Committed(training, 2, 3, 0), committed);
        assertEquals(List.of("REGISTERED", "REGISTERED", "WAITLISTED", "WAITLISTED", "WAITLISTED"), trainings.states(training));
        assertEquals(List.of(1L, 2L, 3L), trainingQueries.registrations(training, 0, 50).stream().map(line -> line.waiting()).filter(place -> place > 0).toList());
    }

    @Test
    void people_of_a_roster_get_the_rows_that_each_of_them_gets_by_hand() {
        TrainingId byRoster = trainings.aTraining(2, Trainings.NOBODY);
        TrainingId byHand = trainings.aTraining(2, Trainings.NOBODY);
        rosters.commit(rosters.checked(byRoster, Rosters.people(4)));

        trainings.people(byRoster).forEach(person -> register.register(new RegisterPerson(CommandId.next(), byHand, person)));

        assertEquals(4, trainings.rows(byRoster).size());
        assertEquals(trainings.rows(byHand), trainings.rows(byRoster));
    }

    @Test
    void more_seats_go_to_those_who_wait_in_their_order_with_the_cause() {
        TrainingId training = trainings.aTraining(1, Trainings.NOBODY);
        rosters.commit(rosters.checked(training, Rosters.people(4)));
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
        String people = Rosters.people(5);
        rosters.commit(rosters.checked(training, people));
        List<String> causes = trainings.causes(training);

        RosterImportId again = rosters.checked(training, people);

        assertEquals(5, queries.roster(again).count(ALREADY_REGISTERED));
        assertEquals(new RosterResult.Committed(training, 0, 0, 0), rosters.commit(again));
        assertEquals(causes, trainings.causes(training));
    }

    @Test
    void a_roster_is_committed_once() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.checked(training, Rosters.people(3));
        var commit = new CommitRoster(CommandId.next(), roster);
        RosterResult first = imports.commit(commit);

        assertEquals(first, imports.commit(commit));
        assertEquals("roster.committed", assertInstanceOf(RosterResult.Refused.class, rosters.commit(roster)).key());
        assertEquals(3, trainings.states(training).size());
    }

    @Test
    void a_row_that_is_in_doubt_since_the_dry_run_stops_the_whole_import() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        TrainingId other = trainings.aTraining(20, Trainings.NOBODY);
        String agency = "Agency " + CommandId.next();
        RosterImportId roster = rosters.checked(training, Rosters.people(2) + "Ana Ruiz,ana." + CommandId.next() + "@example.org," + agency + ",,\n");
        rosters.commit(rosters.checked(other, "Ana Ruiz,ruiz." + CommandId.next() + "@example.org," + agency + ",,\n"));

        assertEquals(new RosterResult.Stale(1), rosters.commit(roster));

        assertEquals(List.of(), trainings.states(training));
        assertEquals(1, queries.roster(roster).count(REJECTED));
        assertEquals(new RosterResult.Committed(training, 2, 0, 0), rosters.commit(roster));
    }

    @Test
    void the_history_of_a_training_tells_of_its_own_imports_with_their_numbers() {
        TrainingId training = trainings.aTraining(2, Trainings.NOBODY);
        rosters.commit(rosters.checked(trainings.aTraining(20, Trainings.NOBODY), Rosters.people(1)));
        rosters.commit(rosters.checked(training, Rosters.people(3)));

        assertEquals(List.of("ImportRoster.commit 2 1", "PlanTraining.draft 0 0"), trainingQueries.history(training).stream()
                .map(step -> step.act() + ' ' + step.registered() + ' ' + step.waitlisted()).toList());
    }

    @Test
    void an_import_that_fails_before_its_end_leaves_nothing_behind() throws Exception {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        String mail = "ana." + CommandId.next() + "@example.org";
        RosterImportId roster = rosters.checked(training, "Ana Ruiz," + mail + ",,,\n");

        transaction.begin();
        assertEquals(new RosterResult.Committed(training, 1, 0, 0), rosters.commit(roster));
        transaction.rollback();

        assertEquals(List.of(), trainings.states(training));
        assertEquals(RosterStanding.CHECKED, queries.progress(roster).standing());
        assertEquals(List.of(NEW), rosters.lines(rosters.checked(training, "Ana Ruiz," + mail + ",,,\n")).stream().map(RosterLine::verdict).toList());
    }

    @Test
    void a_roster_whose_people_are_being_registered_says_so_to_other_pages() throws Exception {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId roster = rosters.checked(training, Rosters.people(3));
        SignedIn coordinator = caller.signedIn().orElseThrow();
        var elsewhere = new CompletableFuture<RosterStanding>();

        transaction.begin();
        rosters.commit(roster);
        new Thread(() -> onBehalf.of(coordinator, "192.0.2.3", () -> elsewhere.complete(queries.progress(roster).standing()))).start();

        assertEquals(RosterStanding.COMMITTING, elsewhere.get(10, TimeUnit.SECONDS));
        transaction.commit();
        assertEquals(RosterStanding.COMMITTED, queries.progress(roster).standing());
    }

    @Test
    void a_cancelled_training_takes_no_roster() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);
        RosterImportId before = rosters.checked(training, Rosters.people(1));
        plan.cancel(new CancelTraining(CommandId.next(), training, 0, "The venue is flooded"));

        assertEquals("training.not-open", assertInstanceOf(RosterResult.Refused.class, rosters.check(training, Rosters.file(Rosters.HEADINGS + Rosters.people(1)))).key());
        assertEquals("training.not-open", assertInstanceOf(RosterResult.Refused.class, rosters.commit(before)).key());
    }

    @Test
    void a_trainer_imports_nothing() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(20, new Trainers(luis, List.of()));
        RosterImportId roster = rosters.checked(training, Rosters.people(1));
        trainings.asTrainer(luis);

        assertThrows(AccessDenied.class, () -> rosters.check(training, Rosters.file(Rosters.HEADINGS + Rosters.people(1))));
        assertThrows(AccessDenied.class, () -> queries.roster(roster));
    }

    @Test
    void a_thousand_rows_take_five_seconds_at_most_and_their_import_as_many_statements_as_that_of_ten() {
        TrainingId training = trainings.aTraining(600, Trainings.NOBODY);
        RosterImportId ten = rosters.checked(training, Rosters.people(10));
        long forTen = statements.of(() -> rosters.commit(ten));

        assertTimeout(Duration.ofSeconds(5), () -> {
            RosterImportId thousand = rosters.checked(training, Rosters.people(1000));
            assertEquals(forTen, statements.of(() -> rosters.commit(thousand)));
        });

        assertEquals(1010, trainings.states(training).size());
    }

    /** The second is sent once the database has taken its statistics, as it does each minute. */
    @Test
    void fifty_thousand_people_are_registered_all_or_none_and_again_nobody() throws SQLException {
        TrainingId training = trainings.aTraining(5_000, Trainings.NOBODY);
        Path file = Rosters.file(Rosters.HEADINGS + Rosters.people(50_000));
        Path again = copy(file);

        RosterImportId roster = rosters.checked(training, file);
        assertEquals(50_000, queries.roster(roster).people());
        assertEquals(new RosterResult.Committed(training, 5_000, 45_000, 0), rosters.commit(roster));

        analyze();
        RosterImportId second = rosters.checked(training, again);
        assertEquals(50_000, queries.roster(second).count(ALREADY_REGISTERED));
        assertEquals(new RosterResult.Committed(training, 0, 0, 0), rosters.commit(second));
        List<String> states = trainings.states(training);
        assertEquals(Collections.nCopies(5_000, "REGISTERED"), states.subList(0, 5_000));
        assertEquals(Collections.nCopies(45_000, "WAITLISTED"), states.subList(5_000, states.size()));
    }

    private void analyze() throws SQLException {
        try (Connection connection = owner.getConnection(); Statement analyze = connection.createStatement()) {
            analyze.execute("analyze");
        }
    }

    private static Path copy(Path file) {
        try {
            return Files.copy(file, Files.createTempFile("roster", ".csv"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
