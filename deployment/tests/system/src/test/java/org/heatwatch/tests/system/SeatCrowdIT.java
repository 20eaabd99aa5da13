package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.training.ExpireOffers;
import org.heatwatch.service.training.RegisterPeople;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.TrainingQueries;
import org.junit.jupiter.api.Test;

/** Many cancel or are approved at once over HTTP: each seat goes to one person, in the order of the line. */
class SeatCrowdIT extends AsCoordinator {

    private static final int SEATS = 25;
    private static final int LINE = 200;
    private static final int SEES_OTHER = 302;

    @Inject
    Trainings trainings;

    @Inject
    RegisterPeople register;

    @Inject
    ExpireOffers expire;

    @Inject
    TrainingQueries queries;

    @Inject
    Rolls aRoll;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    @Test
    void fifty_who_cancel_at_once_and_press_twice_let_one_move_up_for_each_seat_that_comes_free() throws Exception {
        for (int round = 0; round < 5; round++) {
            TrainingId training = full(SeatPolicy.AT_ONCE);

            cancelAtOnce(training, first(training, SEATS), last(training, SEATS));

            assertEquals(states("CANCELLED", SEATS, "REGISTERED", SEATS, "WAITLISTED", LINE - 2 * SEATS, "CANCELLED", SEATS),
                    trainings.states(training));
            eachSeatWentToOne(training, SEATS);
        }
    }

    @Test
    void fifty_who_cancel_at_once_let_one_be_offered_each_seat_and_offers_that_end_on_two_nodes_pass_on_once() throws Exception {
        TrainingId training = full(new SeatPolicy(false, 24));

        cancelAtOnce(training, first(training, SEATS), last(training, SEATS));

        assertEquals(states("CANCELLED", SEATS, "OFFERED", SEATS, "WAITLISTED", LINE - 2 * SEATS, "CANCELLED", SEATS), trainings.states(training));
        eachSeatWentToOne(training, SEATS);

        clock.moveTo(queries.registrations(training, 0, LINE).stream().filter(line -> line.offerUntil() != null)
                .map(RegistrationLine::offerUntil).max(Instant::compareTo).orElseThrow());
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> beats = nodes.invokeAll(Collections.nCopies(8, () -> aRoll.inItsOwnRequest(expire::ofNextTraining)));
        for (Future<Boolean> beat : beats) {
            beat.get();
        }
        nodes.shutdown();

        assertEquals(states("CANCELLED", 2 * SEATS, "OFFERED", SEATS, "WAITLISTED", LINE - 3 * SEATS, "CANCELLED", SEATS),
                trainings.states(training));
        eachSeatWentToOne(training, 2 * SEATS);
    }

    @Test
    void of_two_hundred_who_ask_at_once_and_are_approved_at_once_by_buttons_pressed_twice_as_many_are_seated_as_there_are_seats() throws Exception {
        TrainingId training = published(new SeatPolicy(true, 0));
        List<Visitor> coordinators = coordinators();
        List<PersonId> people = IntStream.range(0, LINE).mapToObj(i -> trainings.aPerson("Attendee " + i)).toList();

        areAllDone(crowd(LINE, i -> pressedTwice(coordinators.get(i % coordinators.size()), "/training/register-person?training=" + training,
                Map.of("register", "register", "chosen", people.get(i) + "/" + CommandId.next()))));
        assertEquals(states("TO_BE_APPROVED", LINE), trainings.states(training));
        List<RegistrationLine> asked = first(training, LINE);
        areAllDone(crowd(LINE, i -> settledTwice(coordinators.get(i % coordinators.size()), asked.get(i), "APPROVE")));

        assertEquals(states("REGISTERED", SEATS, "WAITLISTED", LINE - SEATS), trainings.states(training));
        List<String> steps = trainings.steps(training);
        assertEquals(SEATS, Collections.frequency(steps, "TO_BE_APPROVED REGISTERED APPROVED"));
        assertEquals(LINE - SEATS, Collections.frequency(steps, "TO_BE_APPROVED WAITLISTED APPROVED"));
        assertEquals(LINE, steps.size());
    }

    private TrainingId published(SeatPolicy seats) {
        return trainings.published(new TrainingPlan("Human Trafficking 101", Audience.MIXED, SEATS, seats, "", List.of(Trainings.aSession())));
    }

    private TrainingId full(SeatPolicy seats) {
        TrainingId training = published(seats);
        IntStream.range(0, SEATS + LINE).forEach(i ->
                register.register(new RegisterPerson(CommandId.next(), training, trainings.aPerson("Attendee " + i))));
        return training;
    }

    private List<RegistrationLine> first(TrainingId training, int count) {
        return queries.registrations(training, 0, count);
    }

    private List<RegistrationLine> last(TrainingId training, int count) {
        return queries.registrations(training, SEATS + LINE - count, count);
    }

    private void cancelAtOnce(TrainingId training, List<RegistrationLine> seated, List<RegistrationLine> waiting) throws Exception {
        List<Visitor> coordinators = coordinators();
        areAllDone(crowd(SEATS, i -> Stream.of(seated.get(i), waiting.get(i))
                .flatMap(line -> settledTwice(coordinators.get(i % coordinators.size()), line, "CANCEL"))));
    }

    private List<Visitor> coordinators() throws Exception {
        return List.of(Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR))),
                Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR))));
    }

    /** All of it is on its way before the first answer is looked at. */
    private static List<CompletableFuture<HttpResponse<String>>> crowd(int size, IntFunction<Stream<CompletableFuture<HttpResponse<String>>>> act) {
        return IntStream.range(0, size).mapToObj(act).flatMap(Function.identity()).toList();
    }

    private static Stream<CompletableFuture<HttpResponse<String>>> settledTwice(Visitor coordinator, RegistrationLine line, String how) {
        return pressedTwice(coordinator, "/training/registration?id=" + line.id(), Map.of("settling", "settling", "reason", "",
                "settle", how + "/" + line.id() + "/" + line.version() + "/" + CommandId.next()));
    }

    private static Stream<CompletableFuture<HttpResponse<String>>> pressedTwice(Visitor coordinator, String page, Map<String, String> button) {
        return Stream.of(coordinator.submits(page, button), coordinator.submits(page, button));
    }

    private static void areAllDone(List<CompletableFuture<HttpResponse<String>>> answers) {
        answers.forEach(answer -> assertEquals(SEES_OTHER, answer.join().statusCode(), () -> answer.join().body()));
    }

    private static List<String> states(Object... runs) {
        return IntStream.range(0, runs.length / 2).boxed()
                .flatMap(i -> Collections.nCopies((int) runs[2 * i + 1], (String) runs[2 * i]).stream())
                .toList();
    }

    /** Every promotion names the step that freed its seat, and no two the same. */
    private void eachSeatWentToOne(TrainingId training, int seats) {
        Stream<?> causes = entities.createNativeQuery("""
                select c.because_of from registration_change c join registration r on r.id = c.registration_id
                where r.training_id = :training and c.because_of is not null""")
                .setParameter("training", training.value())
                .getResultList().stream();
        List<Object> all = causes.map(Object.class::cast).toList();
        assertEquals(seats, all.size());
        assertEquals(seats, new HashSet<>(all).size());
    }
}
