package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.RemoveUnavailability;
import org.heatwatch.service.training.TrainerQueries;
import org.heatwatch.service.training.UnavailabilityLine;
import org.heatwatch.service.training.UnavailabilityResult;
import org.junit.jupiter.api.Test;

/** The times at which a trainer can't, which she keeps herself. */
class UnavailabilityIT extends AsCoordinator {

    @Inject
    ManageUnavailability unavailability;

    @Inject
    TrainerQueries trainers;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Test
    void a_trainer_keeps_her_own_times_and_nobody_elses() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        trainings.asTrainer(luis);
        UnavailabilityId id = UnavailabilityId.next();
        LocalDate day = LocalDate.of(2031, 3, 4);
        unavailability.add(new AddUnavailability(CommandId.next(), id, new UnavailableTime(null, LocalTime.MIDNIGHT, null, day, day)));
        assertEquals(1, trainers.unavailability().size());

        trainings.asTrainer(trainings.aTrainer("Noor Haddad"));
        assertEquals(List.of(), trainers.unavailability());
        assertThrows(AccessDenied.class, () -> unavailability.remove(new RemoveUnavailability(CommandId.next(), id)));

        trainings.asTrainer(luis);
        unavailability.remove(new RemoveUnavailability(CommandId.next(), id));
        assertEquals(List.of(), trainers.unavailability());
    }

    @Test
    void a_time_that_lies_within_one_of_hers_is_refused_with_that_one() {
        trainings.asTrainer(trainings.aTrainer("Luis Ortega"));
        LocalDate tuesday = LocalDate.of(2031, 3, 4);
        var tuesdays = new UnavailableTime(DayOfWeek.TUESDAY, LocalTime.MIDNIGHT, LocalTime.NOON, tuesday, null);
        var morning = new UnavailableTime(null, LocalTime.of(9, 0), LocalTime.of(10, 0), tuesday.plusWeeks(1), tuesday.plusWeeks(1));
        assertInstanceOf(UnavailabilityResult.Saved.class, add(tuesdays));

        assertEquals(new UnavailabilityResult.Refused("unavailable.covered", List.of(tuesdays)), add(tuesdays));
        assertEquals(new UnavailabilityResult.Refused("unavailable.covered", List.of(tuesdays)), add(morning));
        assertEquals(List.of(tuesdays), trainers.unavailability().stream().map(UnavailabilityLine::time).toList());
        trainings.asTrainer(trainings.aTrainer("Noor Haddad"));
        assertInstanceOf(UnavailabilityResult.Saved.class, add(tuesdays));
    }

    @Test
    void of_twenty_who_add_the_same_time_at_once_one_is_kept() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        LocalDate day = LocalDate.of(2031, 3, 4);
        var together = new CyclicBarrier(20);
        Callable<UnavailabilityResult> act = () -> rolls.inItsOwnRequest(() -> {
            trainings.asTrainer(luis);
            together.await();
            return add(new UnavailableTime(null, LocalTime.MIDNIGHT, null, day, day));
        });
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            for (Future<UnavailabilityResult> answer : crowd.invokeAll(Collections.nCopies(20, act))) {
                answer.get();
            }
        } finally {
            crowd.shutdown();
        }

        trainings.asTrainer(luis);
        assertEquals(1, trainers.unavailability().size());
    }

    @Test
    void a_weekday_that_does_not_come_between_the_days_is_refused_with_the_day_on_which_it_comes() {
        trainings.asTrainer(trainings.aTrainer("Luis Ortega"));
        LocalDate tuesday = LocalDate.of(2031, 3, 4);

        assertEquals(new UnavailabilityResult.Refused("unavailable.weekday-never", List.of(tuesday.plusDays(6))),
                add(new UnavailableTime(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, null, tuesday, tuesday.plusDays(5))));
        assertInstanceOf(UnavailabilityResult.Saved.class,
                add(new UnavailableTime(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, null, tuesday, tuesday.plusDays(6))));
    }

    private UnavailabilityResult add(UnavailableTime time) {
        return unavailability.add(new AddUnavailability(CommandId.next(), UnavailabilityId.next(), time));
    }
}
