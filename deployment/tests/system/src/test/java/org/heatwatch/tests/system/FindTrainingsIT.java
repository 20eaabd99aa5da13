package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.TrainingFilter;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSort;
import org.junit.jupiter.api.Test;

class FindTrainingsIT extends AsCoordinator {

    @Inject
    TrainingQueries queries;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    Statements statements;

    @Test
    void a_trainer_sees_only_the_trainings_she_delivers() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId own = trainings.aTraining(10, new Trainers(luis, List.of()));
        TrainingId other = trainings.aTraining(10, Trainings.NOBODY);
        trainings.asTrainer(luis);

        assertEquals(List.of(own), queries.trainings(all(), TrainingSort.SOONEST, 0, 25).stream().map(line -> line.id()).toList());
        assertEquals(1, queries.count(all()));
        assertThrows(AccessDenied.class, () -> queries.training(other));
        assertThrows(AccessDenied.class, () -> queries.registrations(other, 0, 50));
        assertThrows(AccessDenied.class, () -> rolls.walkIn(other, luis, false));
    }

    @Test
    void the_list_is_found_by_words_of_the_title_without_accents() {
        TrainingId training = trainings.aTraining(Trainings.aPlan("Atención a víctimas " + CommandId.next(), 10, Trainings.aSession()),
                Trainings.NOBODY);
        String title = queries.training(training).plan().title();

        var found = queries.trainings(new TrainingFilter(title.replace("ó", "o").replace("í", "i"), TrainingState.DRAFT, null, null, null, false),
                TrainingSort.LATEST, 0, 25);

        assertEquals(List.of(training), found.stream().map(line -> line.id()).toList());
    }

    @Test
    void a_list_takes_as_many_queries_for_one_training_as_for_ten() {
        trainings.aTraining(10, trainings.led("Luis Ortega"));
        long forOne = statements.of(() -> queries.trainings(all(), TrainingSort.SOONEST, 0, 1));
        for (int i = 0; i < 9; i++) {
            TrainingId training = trainings.aTraining(10, trainings.led("Ana Ruiz"));
            rolls.walkIn(training, trainings.aPerson("Suryani"), false);
        }

        long forTen = statements.of(() -> assertEquals(10, queries.trainings(all(), TrainingSort.SOONEST, 0, 10).size()));

        assertEquals(1, forOne);
        assertEquals(forOne, forTen);
    }

    @Test
    void a_training_takes_as_many_queries_with_ten_people_as_with_none() {
        TrainingId training = trainings.aTraining(Trainings.aPlan("Series", 20, Trainings.aSession(), Trainings.aSession(), Trainings.aSession()),
                trainings.led("Luis Ortega"));
        long empty = statements.of(() -> see(training));
        for (int i = 0; i < 10; i++) {
            rolls.walkIn(training, trainings.aPerson("Suryani"), false);
        }

        assertEquals(empty, statements.of(() -> see(training)));
        assertTrue(empty <= 10, "takes " + empty + " queries");
    }

    private void see(TrainingId training) {
        queries.training(training);
        queries.registrations(training, 0, 50);
    }

    private static TrainingFilter all() {
        return new TrainingFilter("", null, null, null, null, false);
    }
}
