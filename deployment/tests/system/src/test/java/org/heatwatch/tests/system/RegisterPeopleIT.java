package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.RegistrationQueries;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.SeatResult;
import org.heatwatch.service.training.SettleRegistrations;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSeats;
import org.junit.jupiter.api.Test;

class RegisterPeopleIT extends AsCoordinator {

    @Inject
    RegisterPeople register;

    @Inject
    RegistrationQueries registrations;

    @Inject
    SettleRegistrations settle;

    @Inject
    TrainingQueries queries;

    @Inject
    PlanTraining plan;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    Statements statements;

    @Test
    void walk_ins_take_the_free_seats_and_then_only_over_capacity() {
        TrainingId training = trainings.aTraining(1, Trainings.NOBODY);
        PersonId adaeze = trainings.aPerson("Adaeze Okonkwo");
        PersonId suryani = trainings.aPerson("Suryani");

        assertInstanceOf(SeatResult.Seated.class, rolls.walkIn(training, adaeze, false));
        assertInstanceOf(SeatResult.AlreadySeated.class, rolls.walkIn(training, adaeze, false));
        assertEquals(new SeatResult.Full(1), rolls.walkIn(training, suryani, false));
        assertInstanceOf(SeatResult.Seated.class, rolls.walkIn(training, suryani, true));

        assertEquals(List.of("WALKED_IN", "WALKED_IN_OVER_CAPACITY"), trainings.causes(training));
    }

    @Test
    void whoever_is_registered_first_has_a_seat_and_the_others_stand_in_line() {
        TrainingId training = trainings.aTraining(2, Trainings.NOBODY);
        PersonId adaeze = trainings.aPerson("Adaeze Okonkwo");

        assertEquals(1, assertInstanceOf(RegistrationResult.Seated.class, registered(training, adaeze)).free());
        assertEquals(0, assertInstanceOf(RegistrationResult.Seated.class, registered(training, trainings.aPerson("Suryani"))).free());
        assertEquals(1, assertInstanceOf(RegistrationResult.Waitlisted.class, registered(training, trainings.aPerson("Ana Ruiz"))).position());
        PersonId noor = trainings.aPerson("Noor Haddad");
        assertEquals(2, assertInstanceOf(RegistrationResult.Waitlisted.class, registered(training, noor)).position());
        assertEquals(new RegistrationResult.AlreadyRegistered(RegistrationState.REGISTERED), registered(training, adaeze));
        assertEquals(new RegistrationResult.AlreadyRegistered(RegistrationState.WAITLISTED), registered(training, noor));

        assertEquals(List.of("REGISTERED", "REGISTERED", "WAITLISTED", "WAITLISTED"), trainings.states(training));
        assertEquals(Collections.nCopies(4, "COORDINATOR_REGISTERED"), trainings.causes(training));
    }

    @Test
    void a_seat_that_came_free_is_not_given_past_those_who_wait() {
        TrainingId training = trainings.aTraining(1, Trainings.NOBODY);
        PersonId adaeze = trainings.aPerson("Adaeze Okonkwo");
        registered(training, adaeze);
        registered(training, trainings.aPerson("Suryani"));
        RegistrationLine line = queries.registrations(training, 0, 1).get(0);
        settle.cancel(new CancelRegistration(CommandId.next(), line.id(), line.version(), ""));

        assertEquals(1, assertInstanceOf(RegistrationResult.Waitlisted.class, registered(training, trainings.aPerson("Ana Ruiz"))).position());
    }

    @Test
    void a_registration_that_is_sent_again_gets_its_first_answer() {
        var command = new RegisterPerson(CommandId.next(), trainings.aTraining(2, Trainings.NOBODY), trainings.aPerson("Suryani"));

        RegistrationResult first = register.register(command);

        assertEquals(first, register.register(command));
        assertEquals(List.of("REGISTERED"), trainings.states(command.training()));
    }

    @Test
    void nobody_registers_for_a_training_that_is_over_or_as_somebody_who_is_not_on_file() {
        TrainingId open = trainings.aTraining(2, Trainings.NOBODY);
        TrainingId cancelled = trainings.aTraining(2, Trainings.NOBODY);
        plan.cancel(new CancelTraining(CommandId.next(), cancelled, 0, "The venue is closed"));

        assertEquals(new RegistrationResult.Refused("training.not-open", List.of()), registered(cancelled, trainings.aPerson("Suryani")));
        assertThrows(AccessDenied.class, () -> registered(open, PersonId.next()));
        assertThrows(AccessDenied.class, () -> registered(TrainingId.next(), trainings.aPerson("Suryani")));
    }

    @Test
    void how_people_stand_is_asked_as_often_for_many_as_for_one() {
        TrainingId training = trainings.aTraining(2, Trainings.NOBODY);
        List<PersonId> people = IntStream.range(0, 3).mapToObj(i -> trainings.aPerson("Person Nr " + i)).toList();
        people.forEach(person -> registered(training, person));

        assertEquals(new TrainingSeats("Human Trafficking 101", true, false, 2, 2, 1), registrations.seats(training));
        assertEquals(RegistrationState.WAITLISTED, registrations.standing(training, people).get(people.get(2)));
        assertEquals(statements.of(() -> registrations.standing(training, people.subList(0, 1))),
                statements.of(() -> registrations.standing(training, people)));
    }

    @Test
    void twelve_at_once_for_three_seats_are_three_with_a_seat_and_nine_without() throws Exception {
        TrainingId training = trainings.aTraining(3, Trainings.NOBODY);
        List<PersonId> people = IntStream.range(0, 12).mapToObj(i -> trainings.aPerson("Person Nr " + i)).toList();
        var together = new CyclicBarrier(people.size());
        ExecutorService doors = Executors.newFixedThreadPool(people.size());

        List<Future<SeatResult>> results = people.stream().map(person -> doors.submit(() -> rolls.inItsOwnRequest(() -> {
            together.await();
            return rolls.walkIn(training, person, false);
        }))).toList();
        int seated = 0;
        for (Future<SeatResult> result : results) {
            seated += result.get() instanceof SeatResult.Seated ? 1 : 0;
        }
        doors.shutdown();

        assertEquals(3, seated);
        assertEquals(List.of("REGISTERED", "REGISTERED", "REGISTERED"), trainings.states(training));
    }

    private RegistrationResult registered(TrainingId training, PersonId person) {
        return register.register(new RegisterPerson(CommandId.next(), training, person));
    }
}
