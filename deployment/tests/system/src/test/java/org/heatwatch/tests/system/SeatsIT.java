package org.heatwatch.tests.system;

import static org.heatwatch.domain.training.RegistrationState.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.attendance.AttendanceQueries;
import org.heatwatch.service.attendance.MarkAttendance;
import org.heatwatch.service.attendance.MarkResult;
import org.heatwatch.service.attendance.TakeAttendance;
import org.heatwatch.service.training.AcceptOffer;
import org.heatwatch.service.training.CancelRegistration;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.CommitRoster;
import org.heatwatch.service.training.ImportRoster;
import org.heatwatch.service.training.MovedUp;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.RegisterPerson;
import org.heatwatch.service.training.RegistrationLine;
import org.heatwatch.service.training.RegistrationQueries;
import org.heatwatch.service.training.RegistrationResult;
import org.heatwatch.service.training.RegistrationSheet;
import org.heatwatch.service.training.RosterResult;
import org.heatwatch.service.training.SeatResult;
import org.heatwatch.service.training.SettleResult;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.WalkInSeat;
import org.junit.jupiter.api.Test;

/** Who has a seat, who is offered one, and who is next. */
class SeatsIT extends SettlingSeats {

    private static final SeatPolicy OFFERS = new SeatPolicy(false, 24);
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    Heart heart;

    @Inject
    RegistrationQueries registrations;

    @Inject
    PlanTraining plan;

    @Inject
    TakeAttendance attendance;

    @Inject
    AttendanceQueries rolls;

    @Inject
    ImportRoster imports;

    @Inject
    Rosters rosters;

    @Inject
    Rolls aRoll;

    @Inject
    Statements statements;

    @Inject
    Clock now;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/HeatWatchOwner")
    DataSource owners;

    @Test
    void whoever_is_next_has_a_seat_that_is_given_up_and_the_step_says_whose_it_was() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");

        SettleResult result = cancel(training, "Zora Lind");

        assertEquals(new SettleResult.Settled("Zora Lind", CANCELLED, List.of(new MovedUp("Suryani", REGISTERED, null))), result);
        assertEquals(List.of("Suryani REGISTERED 0", "Ana Ruiz WAITLISTED 1", "Zora Lind CANCELLED 0"), people(training));
        assertEquals(List.of("REGISTERED CANCELLED COORDINATOR_CANCELLED", "WAITLISTED REGISTERED SEAT_GIVEN_UP Zora Lind"),
                trainings.steps(training));
    }

    @Test
    void the_page_of_a_registration_tells_what_became_of_it_and_who_is_next() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        assertEquals("Suryani", registrations.registration(line(training, "Zora Lind").id()).next());
        settle.cancel(cancelling(line(training, "Zora Lind"), " Moved away "));

        RegistrationSheet suryani = registrations.registration(line(training, "Suryani").id());
        RegistrationSheet zora = registrations.registration(line(training, "Zora Lind").id());

        assertEquals(List.of("SEAT_GIVEN_UP Zora Lind", "COORDINATOR_REGISTERED "),
                suryani.steps().stream().map(step -> step.cause() + " " + step.seatOf()).toList());
        assertEquals("Ana Ruiz", suryani.next());
        assertEquals("Moved away", zora.steps().get(0).reason());
        assertEquals("", zora.next());
    }

    @Test
    void a_registration_takes_as_many_queries_after_ten_steps_as_after_one() {
        TrainingId training = aTraining(5, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind");
        RegistrationId zora = line(training, "Zora Lind").id();
        long once = statements.of(() -> registrations.registration(zora));
        PersonId person = line(training, "Zora Lind").person();
        for (int i = 0; i < 5; i++) {
            cancel(training, "Zora Lind");
            register.register(new RegisterPerson(CommandId.next(), training, person));
        }

        assertEquals(once, statements.of(() -> registrations.registration(zora)));
    }

    @Test
    void whoever_cancelled_comes_back_only_behind_everybody() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        PersonId zora = line(training, "Zora Lind").person();
        cancel(training, "Zora Lind");
        cancel(training, "Suryani");
        assertEquals(List.of("Ana Ruiz REGISTERED 0", "Suryani CANCELLED 0", "Zora Lind CANCELLED 0"), people(training));
        assertEquals(0, registrations.standing(training, List.of(zora)).size());

        var back = assertInstanceOf(RegistrationResult.Waitlisted.class,
                register.register(new RegisterPerson(CommandId.next(), training, zora)));

        assertEquals(1, back.position());
        assertEquals(WAITLISTED, line(training, "Zora Lind").state());
        assertEquals("CANCELLED WAITLISTED COORDINATOR_REGISTERED", trainings.steps(training).get(4));
    }

    @Test
    void whoever_leaves_the_line_frees_no_seat() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");

        cancel(training, "Suryani");

        assertEquals(List.of("Zora Lind REGISTERED 0", "Ana Ruiz WAITLISTED 1", "Suryani CANCELLED 0"), people(training));
    }

    @Test
    void a_seat_over_the_capacity_that_is_given_up_is_nobodys() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani");
        register.registerWalkIn(new WalkInSeat(CommandId.next(), training, trainings.aPerson("Ana Ruiz"), "A chair more"));

        cancel(training, "Ana Ruiz");

        assertEquals(List.of("Zora Lind REGISTERED 0", "Suryani WAITLISTED 1", "Ana Ruiz CANCELLED 0"), people(training));
    }

    @Test
    void a_cancellation_that_is_sent_again_counts_once() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        CancelRegistration command = cancelling(line(training, "Zora Lind"), "");

        SettleResult first = settle.cancel(command);

        assertEquals(first, settle.cancel(command));
        assertEquals(2, trainings.steps(training).size());
    }

    @Test
    void whoever_has_moved_up_since_the_page_was_drawn_is_not_cancelled_by_it() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani");
        CancelRegistration late = cancelling(line(training, "Suryani"), "");
        cancel(training, "Zora Lind");

        assertEquals(new SettleResult.Stale(REGISTERED), settle.cancel(late));
        assertEquals(REGISTERED, line(training, "Suryani").state());
    }

    @Test
    void a_seat_is_offered_for_hours_and_held_until_the_answer() {
        TrainingId training = aTraining(1, OFFERS);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        Instant before = now.instant();

        SettleResult result = cancel(training, "Zora Lind");

        Instant until = line(training, "Suryani").offerUntil();
        assertFalse(until.isBefore(before.plus(DAY)) || until.isAfter(now.instant().plus(DAY)), until.toString());
        assertEquals(List.of(new MovedUp("Suryani", OFFERED, until)), ((SettleResult.Settled) result).next());
        assertEquals(0, queries.training(training).free());
        assertEquals(2, assertInstanceOf(RegistrationResult.Waitlisted.class, register(training, "Noor Haddad")).position());
        assertEquals(new SeatResult.Full(1),
                register.registerWalkIn(new WalkInSeat(CommandId.next(), training, trainings.aPerson("Luis Ortega"), "")));
        accept(training, "Suryani");
        assertEquals(REGISTERED, line(training, "Suryani").state());
        assertEquals(List.of("WAITLISTED OFFERED SEAT_GIVEN_UP Zora Lind", "OFFERED REGISTERED OFFER_ACCEPTED"),
                trainings.steps(training).subList(1, 3));
    }

    @Test
    void a_seat_of_a_draft_of_which_nobody_has_heard_is_not_offered_but_given() {
        TrainingId draft = trainings.aTraining(new TrainingPlan("Human Trafficking 101", Audience.MIXED, 1, OFFERS, "",
                List.of(Trainings.aSession())), Trainings.NOBODY);
        register(draft, "Zora Lind", "Suryani");

        cancel(draft, "Zora Lind");

        assertEquals("Suryani REGISTERED 0", people(draft).get(0));
    }

    @Test
    void an_offer_that_is_declined_goes_to_the_next() {
        TrainingId training = aTraining(1, OFFERS);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        cancel(training, "Zora Lind");

        cancel(training, "Suryani");

        assertEquals(List.of("Ana Ruiz OFFERED 0", "Suryani CANCELLED 0", "Zora Lind CANCELLED 0"), people(training));
        assertEquals(List.of("OFFERED CANCELLED OFFER_DECLINED", "WAITLISTED OFFERED OFFER_PASSED_ON Suryani"),
                trainings.steps(training).subList(2, 4));
    }

    @Test
    void an_offer_that_nobody_answered_in_time_goes_to_the_next_once() throws Exception {
        TrainingId training = aTraining(2, OFFERS);
        register(training, "Zora Lind", "Adaeze Okonkwo", "Suryani", "Ana Ruiz", "Noor Haddad");
        cancel(training, "Zora Lind");
        cancel(training, "Adaeze Okonkwo");

        expireAll(line(training, "Suryani").offerUntil().minusSeconds(60));
        assertEquals(OFFERED, line(training, "Suryani").state());
        expireAll(line(training, "Ana Ruiz").offerUntil());
        expireAll(now.instant());

        assertEquals(List.of("Noor Haddad OFFERED 0", "Adaeze Okonkwo CANCELLED 0", "Ana Ruiz CANCELLED 0", "Suryani CANCELLED 0",
                "Zora Lind CANCELLED 0"), people(training));
        assertEquals(List.of("OFFERED CANCELLED OFFER_EXPIRED", "WAITLISTED OFFERED OFFER_PASSED_ON Suryani", "OFFERED CANCELLED OFFER_EXPIRED"),
                trainings.steps(training).subList(4, 7));
        assertEquals("", registrations.registration(line(training, "Suryani").id()).steps().get(0).by());
    }

    @Test
    void an_offer_is_not_accepted_once_its_time_is_over() {
        TrainingId training = aTraining(1, OFFERS);
        register(training, "Zora Lind", "Suryani");
        cancel(training, "Zora Lind");
        Instant until = line(training, "Suryani").offerUntil();
        clock.moveTo(until);

        assertEquals(new SettleResult.Refused("registration.offer-over", List.of(until)), accept(training, "Suryani"));
        assertEquals(OFFERED, line(training, "Suryani").state());
    }

    @Test
    void an_offer_ends_when_the_training_begins_and_after_that_a_seat_is_given_at_once() {
        TrainingId training = aTraining(1, OFFERS);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        Instant start = queries.training(training).plan().sessions().get(0).slot().startsAt();
        clock.moveTo(start.minus(Duration.ofHours(3)));

        cancel(training, "Zora Lind");
        assertEquals(start, line(training, "Suryani").offerUntil());
        clock.moveTo(start.plusSeconds(60));
        cancel(training, "Suryani");

        assertEquals(REGISTERED, line(training, "Ana Ruiz").state());
    }

    @Test
    void at_the_door_an_offered_seat_is_hers_to_whom_it_is_offered() {
        TrainingId training = aTraining(1, OFFERS);
        register(training, "Zora Lind", "Suryani");
        cancel(training, "Zora Lind");

        assertInstanceOf(SeatResult.Seated.class, register.registerWalkIn(
                new WalkInSeat(CommandId.next(), training, line(training, "Suryani").person(), "")));

        assertEquals("Suryani REGISTERED 0", people(training).get(0));
    }

    @Test
    void as_many_move_up_as_seats_are_added() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        TrainingId offering = aTraining(1, OFFERS);
        for (TrainingId each : List.of(training, offering)) {
            register(each, "Zora Lind", "Suryani", "Ana Ruiz", "Noor Haddad");
        }

        assertEquals(new PlanResult.Planned(training, 2, 0), resize(training, 3));
        assertEquals(new PlanResult.Planned(offering, 0, 2), resize(offering, 3));

        assertEquals(List.of(REGISTERED, REGISTERED, REGISTERED, WAITLISTED), states(training));
        assertEquals(List.of(REGISTERED, OFFERED, OFFERED, WAITLISTED), states(offering));
        assertEquals(List.of("WAITLISTED OFFERED CAPACITY_RAISED", "WAITLISTED OFFERED CAPACITY_RAISED"), trainings.steps(offering));
    }

    @Test
    void the_capacity_does_not_fall_below_those_who_are_registered_or_offered_a_seat() {
        TrainingId training = aTraining(2, OFFERS);
        register(training, "Zora Lind", "Suryani", "Ana Ruiz");
        cancel(training, "Zora Lind");

        assertEquals(new PlanResult.Refused("training.capacity-below-registered", List.of(1, 1)), resize(training, 1));
    }

    @Test
    void a_training_that_is_cancelled_or_over_promotes_nobody() throws Exception {
        TrainingId cancelled = aTraining(1, OFFERS);
        register(cancelled, "Zora Lind", "Suryani", "Ana Ruiz");
        cancel(cancelled, "Zora Lind");
        plan.cancel(new CancelTraining(CommandId.next(), cancelled, queries.training(cancelled).version(), "The venue is flooded"));
        TrainingId over = aTraining(1, SeatPolicy.AT_ONCE);
        register(over, "Zora Lind", "Suryani");

        assertEquals(new SettleResult.Refused("training.not-open", List.of()), cancel(cancelled, "Suryani"));
        expireAll(line(cancelled, "Suryani").offerUntil());
        clock.moveTo(queries.training(over).plan().sessions().get(0).slot().endsAt());
        cancel(over, "Zora Lind");

        assertEquals(List.of("Suryani OFFERED 0", "Ana Ruiz WAITLISTED 1", "Zora Lind CANCELLED 0"), people(cancelled));
        assertEquals(List.of("Suryani WAITLISTED 1", "Zora Lind CANCELLED 0"), people(over));
    }

    @Test
    void whoever_was_marked_is_not_cancelled_until_the_mark_is_taken_back() {
        SessionId session = aRoll.started(1);
        TrainingId training = rolls.open(session).session().training();
        RegistrationLine attendee = queries.registrations(training, 0, 1).get(0);
        mark(session, attendee.id(), AttendanceStatus.PRESENT, 0);

        assertEquals(new SettleResult.Refused("registration.has-marks", List.of()), settle.cancel(cancelling(attendee, "")));
        assertTrue(registrations.registration(attendee.id()).marked());
        mark(session, attendee.id(), AttendanceStatus.UNMARKED, 1);
        assertInstanceOf(SettleResult.Settled.class, settle.cancel(cancelling(attendee, "")));

        assertEquals(new MarkResult.Refused("roll.registration-cancelled", List.of()), mark(session, attendee.id(), AttendanceStatus.PRESENT, 2));
        assertEquals(List.of(), rolls.open(session).lines());
    }

    @Test
    void a_mark_that_comes_while_the_registration_is_being_cancelled_is_refused() throws Exception {
        SessionId session = aRoll.started(1);
        RegistrationId attendee = rolls.open(session).lines().get(0).registration();
        ExecutorService trainer = Executors.newSingleThreadExecutor();
        Future<MarkResult> marked;

        try (var hand = new OtherHand(owners)) {
            hand.cancels(attendee);
            marked = trainer.submit(() -> aRoll.inItsOwnRequest(() -> mark(session, attendee, AttendanceStatus.PRESENT, 0)));
            hand.isWaitedFor();
            hand.letsGo();
        }

        assertEquals(new MarkResult.Refused("roll.registration-cancelled", List.of()), marked.get());
        trainer.shutdown();
    }

    @Test
    void a_cancellation_that_comes_while_the_person_is_being_marked_is_refused() throws Exception {
        SessionId session = aRoll.started(1);
        TrainingId training = rolls.open(session).session().training();
        RegistrationLine attendee = queries.registrations(training, 0, 1).get(0);
        ExecutorService coordinator = Executors.newSingleThreadExecutor();

        transaction.begin();
        mark(session, attendee.id(), AttendanceStatus.PRESENT, 0);
        Future<SettleResult> cancelled = coordinator.submit(() -> aRoll.inItsOwnRequest(() -> settle.cancel(cancelling(attendee, ""))));
        try (var onlooker = new OtherHand(owners)) {
            onlooker.seesSomebodyWait();
        }
        transaction.commit();

        assertEquals(new SettleResult.Refused("registration.has-marks", List.of()), cancelled.get());
        coordinator.shutdown();
    }

    @Test
    void a_roster_brings_those_who_cancelled_back_behind_everybody() throws IOException {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind", "Suryani");
        PersonId zora = line(training, "Zora Lind").person();
        cancel(training, "Zora Lind");
        Path file = Files.writeString(Files.createTempFile("roster", ".csv"),
                "Full name,E-mail\nAna Ruiz,%s@example.org\nZora Lind,%s@example.org\nSuryani,%s@example.org\n"
                        .formatted(PersonId.next(), zora, line(training, "Suryani").person()));

        RosterImportId roster = rosters.checked(training, file);

        assertEquals(new RosterResult.Committed(training, 0, 2, 0), imports.commit(new CommitRoster(CommandId.next(), roster)));
        assertEquals(List.of("Suryani REGISTERED 0", "Ana Ruiz WAITLISTED 1", "Zora Lind WAITLISTED 2"), people(training));
        assertEquals("CANCELLED WAITLISTED ROSTER_IMPORTED", trainings.steps(training).get(2));
        assertEquals(3, line(training, "Zora Lind").version() + 1);
    }

    @Test
    void a_trainer_settles_no_registration() {
        TrainingId training = aTraining(1, SeatPolicy.AT_ONCE);
        register(training, "Zora Lind");
        RegistrationLine zora = line(training, "Zora Lind");
        PersonId luis = trainings.aTrainer("Luis Ortega");
        trainings.asTrainer(luis);

        assertThrows(AccessDenied.class, () -> settle.cancel(cancelling(zora, "")));
        assertThrows(AccessDenied.class, () -> registrations.registration(zora.id()));
    }

    private SettleResult accept(TrainingId training, String name) {
        RegistrationLine line = line(training, name);
        return settle.accept(new AcceptOffer(CommandId.next(), line.id(), line.version()));
    }

    private PlanResult resize(TrainingId training, int capacity) {
        TrainingSheet seen = queries.training(training);
        TrainingPlan now = seen.plan();
        return plan.change(new ChangeTraining(CommandId.next(), training, seen.version(),
                new TrainingPlan(now.title(), now.audience(), capacity, now.seats(), now.notes(), now.sessions()), seen.assigned()));
    }

    /** As the heart does: nobody is signed in. */
    private void expireAll(Instant at) throws Exception {
        clock.moveTo(at);
        ExecutorService beat = Executors.newSingleThreadExecutor();
        beat.submit(() -> heart.beats("ExpireOffersJob")).get();
        beat.shutdown();
    }

    private MarkResult mark(SessionId session, RegistrationId attendee, AttendanceStatus status, long seenVersion) {
        return attendance.mark(new MarkAttendance(CommandId.next(), session, attendee, status, 0, seenVersion, MarkSource.TAP));
    }
}
