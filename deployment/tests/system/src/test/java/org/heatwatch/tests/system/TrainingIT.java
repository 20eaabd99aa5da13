package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingGap;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.TrainingState;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.CloseTraining;
import org.heatwatch.service.training.DraftTraining;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationQueries;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.SeatResult;
import org.heatwatch.service.training.TrainerLine;
import org.heatwatch.service.training.TrainingFilter;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSeats;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.TrainingSort;
import org.heatwatch.service.training.WalkInSeat;
import org.junit.jupiter.api.Test;

class TrainingIT extends AsCoordinator {

    @Inject
    PlanTraining plan;

    @Inject
    RegisterPeople register;

    @Inject
    RegistrationQueries registrations;

    @Inject
    Statements statements;

    @Inject
    TrainingQueries queries;

    @Inject
    Trainings trainings;

    @Inject
    RequestContextController request;

    @Inject
    Rolls rolls;

    @Test
    void a_training_without_a_lead_trainer_is_not_published() {
        TrainingId training = trainings.aTraining(20, Trainings.NOBODY);

        var refused = assertInstanceOf(PlanResult.Refused.class, publish(training));

        assertEquals("training.gaps", refused.key());
        assertEquals(Set.of(TrainingGap.NO_LEAD_TRAINER), queries.training(training).gaps());
        assertEquals(TrainingState.DRAFT, queries.training(training).state());
    }

    @Test
    void a_training_with_a_lead_and_a_place_is_published_and_not_closed_before_its_rolls() {
        TrainingId training = trainings.aTraining(20, led("Luis Ortega"));

        assertInstanceOf(PlanResult.Planned.class, publish(training));

        assertEquals(TrainingState.PUBLISHED, queries.training(training).state());
        var refused = assertInstanceOf(PlanResult.Refused.class,
                plan.close(new CloseTraining(CommandId.next(), training, queries.training(training).version())));
        assertEquals("training.rolls-open", refused.key());
    }

    @Test
    void a_trainer_is_not_in_two_places_and_the_other_one_is_named() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        SessionPlan session = Trainings.aSession();
        trainings.aTraining(Trainings.aPlan("Patrol briefing", 10, session), new Trainers(luis, List.of()));
        LocalDateTime anHourLater = session.slot().start().plusHours(1);

        var refused = assertInstanceOf(PlanResult.Refused.class, plan.draft(new DraftTraining(CommandId.next(), TrainingId.next(),
                Trainings.aPlan("Nurses", 10, Trainings.aSession(anHourLater)),
                new Trainers(trainings.aTrainer("Ana Ruiz"), List.of(luis)))));

        assertEquals("training.trainer-busy", refused.key());
        assertEquals(List.of("Luis Ortega", "Patrol briefing", session.slot().start()), refused.arguments());
    }

    @Test
    void a_session_right_after_another_is_no_clash() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        SessionPlan session = Trainings.aSession();
        trainings.aTraining(Trainings.aPlan("Patrol briefing", 10, session), new Trainers(luis, List.of()));

        TrainingId next = trainings.aTraining(Trainings.aPlan("Nurses", 10, Trainings.aSession(session.slot().end())),
                new Trainers(luis, List.of()));

        assertEquals("Luis Ortega", queries.training(next).lead().orElseThrow().name());
    }

    @Test
    void whoever_gave_a_session_keeps_it_when_the_lead_changes_though_the_new_one_was_elsewhere() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        PersonId noor = trainings.aTrainer("Noor Haddad");
        SessionPlan first = Trainings.aSession();
        TrainingId training = trainings.aTraining(Trainings.aPlan("Two days", 10, first, Trainings.aSession()), new Trainers(luis, List.of()));
        trainings.aTraining(Trainings.aPlan("Nurses", 10, first), new Trainers(noor, List.of()));
        publish(training);
        TrainingSheet seen = queries.training(training);
        rolls.start(seen.sessions().get(0).id());

        assertInstanceOf(PlanResult.Planned.class, change(seen, 10, new Trainers(noor, List.of(luis))));

        assertEquals(List.of("Luis Ortega LEAD", "Luis Ortega CO_TRAINER", "Noor Haddad LEAD"), trainings.assigned(training));
        assertEquals(new Trainers(noor, List.of(luis)), queries.training(training).assigned());
        assertEquals(List.of("Noor Haddad", "Luis Ortega"), queries.training(training).trainers().stream().map(TrainerLine::name).toList());
    }

    @Test
    void a_cancelled_training_frees_its_trainers() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingPlan planned = Trainings.aPlan(10);
        TrainingId cancelled = trainings.aTraining(planned, new Trainers(luis, List.of()));

        assertInstanceOf(PlanResult.Planned.class, plan.cancel(new CancelTraining(CommandId.next(), cancelled, 0, "The venue is flooded")));

        TrainingId next = trainings.aTraining(planned, new Trainers(luis, List.of()));
        assertEquals(TrainingState.DRAFT, queries.training(next).state());
        assertEquals("The venue is flooded", queries.training(cancelled).cancelReason());
    }

    @Test
    void the_second_of_two_editors_is_told_how_it_stands_and_overwrites_nothing() {
        TrainingId training = trainings.aTraining(25, Trainings.NOBODY);
        TrainingSheet seen = queries.training(training);
        change(seen, 30, seen.assigned());

        var stale = assertInstanceOf(PlanResult.Stale.class, change(seen, 40, seen.assigned()));

        assertEquals(30, stale.plan().capacity());
        assertEquals("Ana Ruiz", stale.changedBy());
        assertEquals(30, queries.training(training).plan().capacity());
        assertInstanceOf(PlanResult.Planned.class, change(queries.training(training), 40, seen.assigned()));
    }

    @Test
    void a_resent_change_counts_once() {
        TrainingId training = trainings.aTraining(25, Trainings.NOBODY);
        TrainingSheet seen = queries.training(training);
        var change = new ChangeTraining(CommandId.next(), training, seen.version(), planOf(seen, 30), seen.assigned());

        PlanResult first = plan.change(change);

        assertEquals(first, plan.change(change));
        assertEquals(seen.version() + 1, queries.training(training).version());
    }

    @Test
    void sessions_are_added_moved_and_taken_away() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(Trainings.aPlan("Two days", 10, Trainings.aSession(), Trainings.aSession()),
                new Trainers(luis, List.of()));
        TrainingSheet seen = queries.training(training);
        SessionPlan first = seen.plan().sessions().get(0);
        SessionPlan second = seen.plan().sessions().get(1);
        SessionPlan earlier = new SessionPlan(second.sessionId(), Trainings.aSession(first.slot().start().minusYears(1)).slot(), null, "", "");

        plan.change(new ChangeTraining(CommandId.next(), training, seen.version(),
                Trainings.aPlan("Two days", 10, Trainings.aSession(), earlier), seen.assigned()));

        TrainingSheet changed = queries.training(training);
        assertEquals(List.of(1, 2), changed.sessions().stream().map(each -> each.ordinal()).toList());
        assertEquals(second.sessionId(), changed.sessions().get(0).id());
        assertEquals(Set.of(TrainingGap.NO_PLACE), changed.gaps());
        trainings.asTrainer(luis);
        assertEquals(2, queries.training(training).sessions().size());
    }

    @Test
    void walk_ins_take_the_free_seats_and_then_only_over_capacity() {
        TrainingId training = trainings.aTraining(1, Trainings.NOBODY);
        PersonId adaeze = trainings.aPerson("Adaeze Okonkwo");
        PersonId suryani = trainings.aPerson("Suryani");

        assertInstanceOf(SeatResult.Seated.class, walkIn(training, adaeze, false));
        assertInstanceOf(SeatResult.AlreadySeated.class, walkIn(training, adaeze, false));
        assertEquals(new SeatResult.Full(1), walkIn(training, suryani, false));
        assertInstanceOf(SeatResult.Seated.class, walkIn(training, suryani, true));

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
        trainings.givesUp(training, adaeze);

        assertEquals(2, assertInstanceOf(RegistrationResult.Waitlisted.class, registered(training, trainings.aPerson("Ana Ruiz"))).position());
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

        assertEquals(new TrainingSeats("Human Trafficking 101", true, 2, 2, 1), registrations.seats(training));
        assertEquals(RegistrationState.WAITLISTED, registrations.standing(training, people).get(people.get(2)));
        assertEquals(statements.of(() -> registrations.standing(training, people.subList(0, 1))),
                statements.of(() -> registrations.standing(training, people)));
    }

    private RegistrationResult registered(TrainingId training, PersonId person) {
        return register.register(new RegisterPerson(CommandId.next(), training, person));
    }

    @Test
    void twelve_at_once_for_three_seats_are_three_with_a_seat_and_nine_without() throws Exception {
        TrainingId training = trainings.aTraining(3, Trainings.NOBODY);
        List<PersonId> people = IntStream.range(0, 12).mapToObj(i -> trainings.aPerson("Person Nr " + i)).toList();
        var together = new CyclicBarrier(people.size());
        ExecutorService doors = Executors.newFixedThreadPool(people.size());

        List<Future<SeatResult>> results = people.stream().map(person -> doors.submit(() -> atAnotherDoor(training, person, together))).toList();
        int seated = 0;
        for (Future<SeatResult> result : results) {
            seated += result.get() instanceof SeatResult.Seated ? 1 : 0;
        }
        doors.shutdown();

        assertEquals(3, seated);
        assertEquals(List.of("REGISTERED", "REGISTERED", "REGISTERED"), trainings.states(training));
    }

    /** The same on another thread, which has a request and a coordinator of its own. */
    private SeatResult atAnotherDoor(TrainingId training, PersonId person, CyclicBarrier together) throws Exception {
        request.activate();
        try {
            fixtures.asCoordinator();
            together.await();
            return walkIn(training, person, false);
        } finally {
            request.deactivate();
        }
    }

    @Test
    void the_capacity_does_not_fall_below_the_registered() {
        TrainingId training = trainings.aTraining(3, Trainings.NOBODY);
        walkIn(training, trainings.aPerson("Adaeze Okonkwo"), false);
        walkIn(training, trainings.aPerson("Suryani"), false);
        TrainingSheet seen = queries.training(training);

        var refused = assertInstanceOf(PlanResult.Refused.class, change(seen, 1, seen.assigned()));

        assertEquals(new PlanResult.Refused("training.capacity-below-registered", List.of(2)), refused);
        assertInstanceOf(PlanResult.Planned.class, change(seen, 2, seen.assigned()));
    }

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
        assertThrows(AccessDenied.class, () -> walkIn(other, luis, false));
    }

    @Test
    void a_trainer_plans_nothing() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId own = trainings.aTraining(10, new Trainers(luis, List.of()));
        trainings.asTrainer(luis);

        assertThrows(AccessDenied.class, () -> publish(own));
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
        trainings.aTraining(10, led("Luis Ortega"));
        long forOne = statements.of(() -> queries.trainings(all(), TrainingSort.SOONEST, 0, 1));
        for (int i = 0; i < 9; i++) {
            TrainingId training = trainings.aTraining(10, led("Ana Ruiz"));
            walkIn(training, trainings.aPerson("Suryani"), false);
        }

        long forTen = statements.of(() -> assertEquals(10, queries.trainings(all(), TrainingSort.SOONEST, 0, 10).size()));

        assertEquals(1, forOne);
        assertEquals(forOne, forTen);
    }

    @Test
    void a_training_takes_as_many_queries_with_ten_people_as_with_none() {
        TrainingId training = trainings.aTraining(Trainings.aPlan("Series", 20, Trainings.aSession(), Trainings.aSession(), Trainings.aSession()),
                led("Luis Ortega"));
        long empty = statements.of(() -> see(training));
        for (int i = 0; i < 10; i++) {
            walkIn(training, trainings.aPerson("Suryani"), false);
        }

        assertEquals(empty, statements.of(() -> see(training)));
        assertTrue(empty <= 10, "takes " + empty + " queries");
    }

    private void see(TrainingId training) {
        queries.training(training);
        queries.registrations(training, 0, 50);
    }

    private Trainers led(String name) {
        return new Trainers(trainings.aTrainer(name), List.of());
    }

    private PlanResult publish(TrainingId training) {
        return plan.publish(new PublishTraining(CommandId.next(), training, 0));
    }

    private PlanResult change(TrainingSheet seen, int capacity, Trainers trainers) {
        return plan.change(new ChangeTraining(CommandId.next(), seen.id(), seen.version(), planOf(seen, capacity), trainers));
    }

    private static TrainingPlan planOf(TrainingSheet seen, int capacity) {
        TrainingPlan now = seen.plan();
        return new TrainingPlan(now.title(), now.audience(), capacity, now.notes(), now.sessions());
    }

    private SeatResult walkIn(TrainingId training, PersonId person, boolean overCapacity) {
        return register.registerWalkIn(new WalkInSeat(CommandId.next(), training, person, overCapacity));
    }

    private static TrainingFilter all() {
        return new TrainingFilter("", null, null, null, null, false);
    }
}
