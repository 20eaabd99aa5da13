package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.ClashKind;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.RoomDetails;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.UnavailableTime;
import org.heatwatch.service.training.AddUnavailability;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.ChangeTraining;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.DraftTraining;
import org.heatwatch.service.training.ManageUnavailability;
import org.heatwatch.service.training.PlanResult;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.Suggestion;
import org.heatwatch.service.training.TrainerQueries;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.junit.jupiter.api.Test;

/** What stands against a plan: by the minute, for trainers and rooms. */
class ClashesIT extends AsCoordinator {

    private static final int CROWD = 50;

    private static final LocalDateTime THANKSGIVING = LocalDate.of(2032, 11, 25).atTime(10, 0);

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries queries;

    @Inject
    TrainerQueries trainers;

    @Inject
    ManageUnavailability unavailability;

    @Inject
    Trainings trainings;

    @Inject
    Rolls rolls;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "heatwatch")
    EntityManager entities;

    private final LocalDateTime ten = Trainings.aSession().slot().start();

    @Test
    void a_way_that_takes_longer_than_there_is_time_is_told_with_the_other_training_and_overridden_with_a_reason_once() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        VenueId library = trainings.aVenue("Fernbrook");
        trainings.aTraining(at(ten, library, ""), led(luis));
        TrainingPlan next = at(ten.plusHours(2).plusMinutes(29), trainings.aVenue("Alder City"), "");
        TrainingId id = TrainingId.next();

        var told = assertInstanceOf(PlanResult.Clashing.class, draft(id, next, led(luis), Despite.NOTHING)).clashes();

        assertEquals(List.of(new Clash(ClashKind.TRAVEL, luis, next.sessions().get(0).slot().start(),
                List.of("Luis Ortega", "Human Trafficking 101", ten, "Library " + library, 29, 30))), told);
        assertInstanceOf(PlanResult.Planned.class, draft(id, next, led(luis), new Despite("She has a driver", told)));
        assertEquals(List.of("She has a driver"), trainers.suggestions(id).overrides().stream().map(each -> each.reason()).toList());
        assertInstanceOf(PlanResult.Planned.class, change(queries.training(id), queries.training(id).plan()));
    }

    @Test
    void a_way_between_two_sessions_of_one_training_is_told_too() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        VenueId library = trainings.aVenue("Fernbrook");
        SessionPlan morning = Trainings.aSession(ten, library, "");
        SessionPlan noon = Trainings.aSession(ten.plusMinutes(149), trainings.aVenue("Alder City"), "");

        var told = assertInstanceOf(PlanResult.Clashing.class,
                draft(TrainingId.next(), Trainings.aPlan("Two places", 10, morning, noon), led(luis), Despite.NOTHING)).clashes();

        assertEquals(List.of(new Clash(ClashKind.TRAVEL, luis, noon.slot().start(),
                List.of("Luis Ortega", "Two places", ten, "Library " + library, 29, 30))), told);
        assertInstanceOf(PlanResult.Planned.class, draft(TrainingId.next(), Trainings.aPlan("Two places", 10, morning,
                Trainings.aSession(ten.plusMinutes(150), noon.venueId(), "")), led(luis), Despite.NOTHING));
    }

    @Test
    void a_way_for_which_there_is_time_is_no_clash() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        trainings.aTraining(at(ten, trainings.aVenue("Fernbrook"), ""), led(luis));

        assertInstanceOf(PlanResult.Planned.class,
                draft(TrainingId.next(), at(ten.plusMinutes(150), trainings.aVenue("Alder City"), ""), led(luis), Despite.NOTHING));
    }

    @Test
    void a_reason_is_good_for_what_was_told_and_for_nothing_else() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        trainings.aTraining(at(ten, trainings.aVenue("Fernbrook"), ""), led(luis));
        VenueId small = trainings.aVenue("Alder City", new RoomDetails("Room 1", 5));

        var told = assertInstanceOf(PlanResult.Clashing.class,
                draft(TrainingId.next(), at(ten.plusMinutes(130), small, ""), led(luis), Despite.NOTHING)).clashes();
        var more = assertInstanceOf(PlanResult.Clashing.class,
                draft(TrainingId.next(), at(ten.plusMinutes(130), small, "room 1"), led(luis), new Despite("She has a driver", told)));

        assertEquals(List.of(ClashKind.SEATS), more.clashes().stream().map(Clash::kind).toList());
    }

    @Test
    void a_trainer_who_said_when_she_can_not_is_told_of_by_the_minute() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        var until = new UnavailableTime(ten.getDayOfWeek(), LocalTime.MIDNIGHT, LocalTime.of(10, 1), ten.toLocalDate().minusWeeks(4), null);
        trainings.asTrainer(luis);
        unavailability.add(new AddUnavailability(CommandId.next(), UnavailabilityId.next(), until));
        fixtures.asCoordinator();

        var told = assertInstanceOf(PlanResult.Clashing.class,
                draft(TrainingId.next(), Trainings.aPlan("Nurses", 10, Trainings.aSession(ten)), led(luis), Despite.NOTHING)).clashes();

        assertEquals(List.of(new Clash(ClashKind.UNAVAILABLE, luis, ten, List.of("Luis Ortega", until))), told);
        assertInstanceOf(PlanResult.Planned.class,
                draft(TrainingId.next(), Trainings.aPlan("Nurses", 10, Trainings.aSession(ten.plusMinutes(1))), led(luis), Despite.NOTHING));
    }

    @Test
    void a_session_on_a_holiday_is_told_with_its_name_and_planned_with_a_reason_that_is_asked_for_once() {
        TrainingPlan thanksgiving = Trainings.aPlan("Nurses", 10, Trainings.aSession(THANKSGIVING));
        TrainingId id = TrainingId.next();

        var told = assertInstanceOf(PlanResult.Clashing.class, draft(id, thanksgiving, Trainings.NOBODY, Despite.NOTHING)).clashes();

        assertEquals(List.of(new Clash(ClashKind.HOLIDAY, null, THANKSGIVING, List.of(Holiday.THANKSGIVING, 0))), told);
        assertInstanceOf(PlanResult.Planned.class, draft(id, thanksgiving, Trainings.NOBODY, new Despite("The clinic is open", told)));
        assertEquals(List.of(ClashKind.HOLIDAY), trainers.suggestions(id).overrides().stream().map(each -> each.kind()).toList());
        assertInstanceOf(PlanResult.Planned.class, change(queries.training(id), queries.training(id).plan()));
        assertEquals(List.of("The clinic is open"), trainers.suggestions(id).overrides().stream().map(each -> each.reason()).toList());
    }

    @Test
    void a_holiday_stands_against_a_training_and_not_against_its_trainers() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(Trainings.aPlan("Nurses", 10, Trainings.aSession(THANKSGIVING)), Trainings.NOBODY);

        assertTrue(trainers.suggestions(training).suggestions().stream().filter(each -> each.person().equals(luis)).allMatch(Suggestion::isFree));
    }

    @Test
    void a_session_that_is_added_on_a_holiday_is_told_too() {
        TrainingSheet seen = queries.training(trainings.aTraining(Trainings.aPlan("Nurses", 10, Trainings.aSession(THANKSGIVING.minusWeeks(1))),
                Trainings.NOBODY));

        var told = assertInstanceOf(PlanResult.Clashing.class, change(seen, Trainings.aPlan("Nurses", 10, seen.plan().sessions().get(0),
                Trainings.aSession(THANKSGIVING)))).clashes();

        assertEquals(List.of(THANKSGIVING), told.stream().map(Clash::start).toList());
    }

    @Test
    void a_room_is_in_use_by_one_training_at_a_time_and_the_other_one_is_named() {
        VenueId library = trainings.aVenue("Fernbrook");
        trainings.aTraining(at(ten, library, "Pelican Hall"), Trainings.NOBODY);

        var refused = assertInstanceOf(PlanResult.Refused.class,
                draft(TrainingId.next(), at(ten.plusMinutes(119), library, "pelican hall"), Trainings.NOBODY, new Despite("Why not", List.of())));

        assertEquals("clash.ROOM_TAKEN", refused.key());
        assertEquals(List.of("pelican hall, Library " + library, "Human Trafficking 101", ten), refused.arguments());
        assertInstanceOf(PlanResult.Planned.class, draft(TrainingId.next(), at(ten.plusHours(2), library, "Pelican Hall"), Trainings.NOBODY, Despite.NOTHING));
        assertInstanceOf(PlanResult.Planned.class, draft(TrainingId.next(), at(ten, library, "Heron Hall"), Trainings.NOBODY, Despite.NOTHING));
    }

    @Test
    void blanks_make_no_other_room_not_even_in_what_was_written_long_ago() throws Exception {
        VenueId library = trainings.aVenue("Fernbrook");
        TrainingId old = trainings.aTraining(at(ten, library, "Room 2B"), Trainings.NOBODY);
        transaction.begin();
        entities.createNativeQuery("update training_session set room = 'Room  2B' where training_id = :training")
                .setParameter("training", old.value())
                .executeUpdate();
        transaction.commit();

        var refused = assertInstanceOf(PlanResult.Refused.class,
                draft(TrainingId.next(), at(ten.plusMinutes(30), library, "Room   2B"), Trainings.NOBODY, Despite.NOTHING));

        assertEquals("clash.ROOM_TAKEN", refused.key());
    }

    @Test
    void the_database_refuses_a_room_in_use_by_itself() throws Exception {
        VenueId library = trainings.aVenue("Fernbrook");
        trainings.aTraining(at(ten, library, "Pelican Hall"), Trainings.NOBODY);
        TrainingId other = trainings.aTraining(at(ten, library, "Heron Hall"), Trainings.NOBODY);

        transaction.begin();
        entities.createNativeQuery("update training_session set room = 'PELICAN HALL' where training_id = :training")
                .setParameter("training", other.value())
                .executeUpdate();

        assertThrows(Exception.class, transaction::commit);
        assertEquals("Heron Hall", queries.training(other).sessions().get(0).room());
    }

    @Test
    void a_cancelled_training_frees_its_room() {
        VenueId library = trainings.aVenue("Fernbrook");
        TrainingId cancelled = trainings.aTraining(at(ten, library, "Pelican Hall"), Trainings.NOBODY);

        plan.cancel(new CancelTraining(CommandId.next(), cancelled, 0, "The venue is flooded"));

        assertInstanceOf(PlanResult.Planned.class, draft(TrainingId.next(), at(ten, library, "Pelican Hall"), Trainings.NOBODY, Despite.NOTHING));
    }

    @Test
    void the_sessions_of_one_room_move_a_week_on_together() {
        VenueId library = trainings.aVenue("Fernbrook");
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(weekly(library, ten, 4), led(luis));
        TrainingSheet seen = queries.training(training);
        List<SessionPlan> moved = seen.plan().sessions().stream().map(session -> new SessionPlan(session.sessionId(),
                Trainings.aSession(session.slot().start().plusWeeks(1)).slot(), library, session.room(), "")).toList();

        assertInstanceOf(PlanResult.Planned.class, change(seen, Trainings.aPlan("Weekly", 10, moved.toArray(SessionPlan[]::new))));

        assertEquals(ten.plusWeeks(1), queries.training(training).sessions().get(0).start());
    }

    @Test
    void of_fifty_who_assign_one_trainer_to_overlapping_sessions_at_once_one_is_accepted_and_nobody_meets_an_error() throws Exception {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        ExecutorService coordinators = Executors.newFixedThreadPool(CROWD);
        var allReady = new CyclicBarrier(CROWD);
        List<Callable<PlanResult>> acts = IntStream.range(0, CROWD).<Callable<PlanResult>>mapToObj(i -> () -> rolls.inItsOwnRequest(() -> {
            allReady.await();
            return draft(TrainingId.next(), Trainings.aPlan("Crowd " + i, 10, Trainings.aSession(ten.plusMinutes(i))), led(luis), Despite.NOTHING);
        })).toList();

        List<Future<PlanResult>> results = coordinators.invokeAll(acts);
        coordinators.shutdown();

        int planned = 0;
        for (Future<PlanResult> each : results) {
            if (each.get() instanceof PlanResult.Planned) {
                planned++;
            } else {
                assertEquals("clash.TRAINER_BUSY", assertInstanceOf(PlanResult.Refused.class, each.get()).key());
            }
        }
        assertEquals(1, planned);
    }

    private PlanResult draft(TrainingId id, TrainingPlan planned, Trainers someone, Despite despite) {
        return plan.draft(new DraftTraining(CommandId.next(), id, planned, someone, despite));
    }

    private PlanResult change(TrainingSheet seen, TrainingPlan planned) {
        return plan.change(new ChangeTraining(CommandId.next(), seen.id(), seen.version(), planned, seen.assigned()));
    }

    private static Trainers led(PersonId trainer) {
        return new Trainers(trainer, List.of());
    }

    private static TrainingPlan at(LocalDateTime start, VenueId venue, String room) {
        return Trainings.aPlan("Human Trafficking 101", 10, Trainings.aSession(start, venue, room));
    }

    private static TrainingPlan weekly(VenueId venue, LocalDateTime start, int weeks) {
        return Trainings.aPlan("Weekly", 10, IntStream.range(0, weeks)
                .mapToObj(week -> Trainings.aSession(start.plusWeeks(week), venue, "Pelican Hall")).toArray(SessionPlan[]::new));
    }
}
