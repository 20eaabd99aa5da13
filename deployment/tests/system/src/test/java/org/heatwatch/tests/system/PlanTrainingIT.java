package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.SeatPolicy;
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
import org.heatwatch.service.training.SessionMove;
import org.heatwatch.service.training.TrainerLine;
import org.heatwatch.service.training.TrainingQueries;
import org.heatwatch.service.training.TrainingSheet;
import org.heatwatch.service.training.TrainingStep;
import org.junit.jupiter.api.Test;

class PlanTrainingIT extends AsCoordinator {

    @Inject
    PlanTraining plan;

    @Inject
    TrainingQueries queries;

    @Inject
    Trainings trainings;

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
        TrainingId training = trainings.aTraining(20, trainings.led("Luis Ortega"));

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

        assertEquals("clash.TRAINER_BUSY", refused.key());
        assertEquals(List.of("Luis Ortega", "Patrol briefing", session.slot().start(), "", 0), refused.arguments());
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
        assertEquals(Set.of(TrainingGap.NO_LEAD_TRAINER, TrainingGap.NO_PLACE), changed.gaps(), "the lead is asked for both");
        assertEquals(List.of("Luis Ortega LEAD", "Luis Ortega LEAD"), trainings.assigned(training));
    }

    @Test
    void the_capacity_does_not_fall_below_the_registered() {
        TrainingId training = trainings.aTraining(3, Trainings.NOBODY);
        rolls.walkIn(training, trainings.aPerson("Adaeze Okonkwo"), false);
        rolls.walkIn(training, trainings.aPerson("Suryani"), false);
        TrainingSheet seen = queries.training(training);

        var refused = assertInstanceOf(PlanResult.Refused.class, change(seen, 1, seen.assigned()));

        assertEquals(new PlanResult.Refused("training.capacity-below-registered", List.of(2, 0)), refused);
        assertInstanceOf(PlanResult.Planned.class, change(seen, 2, seen.assigned()));
    }

    @Test
    void the_history_tells_what_a_change_made_of_the_training() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId training = trainings.aTraining(30, new Trainers(luis, List.of()));
        TrainingSheet seen = queries.training(training);
        SessionPlan added = Trainings.aSession();
        var other = new TrainingPlan("For nurses", Audience.HEALTH_CARE, 40, new SeatPolicy(true, 24), "Bring badges",
                List.of(seen.plan().sessions().get(0), added));

        plan.change(new ChangeTraining(CommandId.next(), training, seen.version(), other,
                new Trainers(trainings.aTrainer("Noor Haddad"), List.of(luis))));

        TrainingStep step = queries.history(training).get(0);
        assertEquals("PlanTraining.change Ana Ruiz", step.act() + ' ' + step.by());
        assertEquals(List.of("TITLE Human Trafficking 101 > For nurses", "AUDIENCE MIXED > HEALTH_CARE", "CAPACITY 30 > 40", "OFFER_HOURS 0 > 24",
                "APPROVAL false > true", "NOTES  > ", "TRAINER Luis Ortega LEAD > CO_TRAINER", "TRAINER Noor Haddad  > LEAD"), words(step));
        assertEquals(List.of(added.slot().start()), step.sessions().stream().filter(SessionMove::isAdded).map(SessionMove::toStart).toList());
        assertEquals(1, step.sessions().size());
        assertEquals(List.of(), words(queries.history(training).get(1)));
    }

    private static List<String> words(TrainingStep step) {
        return step.fields().stream()
                .map(each -> (each.field() + " " + each.trainer()).strip() + ' ' + each.was() + " > " + each.became())
                .toList();
    }

    @Test
    void a_trainer_plans_nothing() {
        PersonId luis = trainings.aTrainer("Luis Ortega");
        TrainingId own = trainings.aTraining(10, new Trainers(luis, List.of()));
        trainings.asTrainer(luis);

        assertThrows(AccessDenied.class, () -> publish(own));
    }

    private PlanResult publish(TrainingId training) {
        return plan.publish(new PublishTraining(CommandId.next(), training, 0));
    }

    private PlanResult change(TrainingSheet seen, int capacity, Trainers trainers) {
        return plan.change(new ChangeTraining(CommandId.next(), seen.id(), seen.version(), planOf(seen, capacity), trainers));
    }

    private static TrainingPlan planOf(TrainingSheet seen, int capacity) {
        TrainingPlan now = seen.plan();
        return new TrainingPlan(now.title(), now.audience(), capacity, now.seats(), now.notes(), now.sessions());
    }
}
