package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.PLAN_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;

/**
 * Finding trainers for a training, one by one: asking them, or noting that they have agreed. Every act holds the training, and the
 * trainer whose time it takes.
 */
@Stateless
public class AssignTrainers {

    private final HibernateTrainings trainings;
    private final HibernateTrainerAssignments assignments;
    private final HibernateClashes clashes;
    private final HibernateOverrides overrides;
    private final Event<TrainersConcerned> concerned;
    private final Caller caller;
    private final Clock clock;

    protected AssignTrainers() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    AssignTrainers(HibernateTrainings trainings, HibernateTrainerAssignments assignments, HibernateClashes clashes,
            HibernateOverrides overrides, Event<TrainersConcerned> concerned, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.clashes = clashes;
        this.overrides = overrides;
        this.concerned = concerned;
        this.caller = caller;
        this.clock = clock;
    }

    /** Her time is held until she answers. */
    @Allowed(PLAN_TRAININGS)
    public PlanResult offer(AssignTrainer assign) {
        PlanResult result = assign(assign, AssignmentState.OFFERED);
        if (result instanceof PlanResult.Planned) {
            concerned.fire(new TrainersConcerned(assign.training(), TrainersConcerned.What.ASKED, List.of(assign.person())));
        }
        return result;
    }

    /** She has agreed, as the coordinator knows. */
    @Allowed(PLAN_TRAININGS)
    public PlanResult assign(AssignTrainer assign) {
        return assign(assign, AssignmentState.ACCEPTED);
    }

    /** Takes an offer back, or somebody off the sessions that were not given yet: if she had agreed to one, she is told. */
    @Allowed(PLAN_TRAININGS)
    public PlanResult takeOff(TakeOffTrainer takeOff) {
        Training training = trainings.hold(takeOff.training());
        boolean agreed = assignments.agreedToSome(training.id()).contains(takeOff.person());
        PlanResult result = act(training, takeOff.seenVersion(), assigned -> {
            assignments.takeOff(training.id(), takeOff.person());
            trainings.keepChanges(takeOff.id(), training.id(), assigned, assigned.without(takeOff.person()));
            return Optional.empty();
        });
        if (result instanceof PlanResult.Planned && agreed && !training.plan().isOver(clock.instant())) {
            concerned.fire(new TrainersConcerned(training.id(), TrainersConcerned.What.TAKEN_OFF, List.of(takeOff.person())));
        }
        return result;
    }

    private PlanResult assign(AssignTrainer assign, AssignmentState state) {
        Training training = trainings.hold(assign.training());
        return act(training, assign.seenVersion(), assigned -> {
            Trainers one = assigned.with(assign.person(), assign.role());
            assignments.hold(one);
            List<Clash> found = clashes.ofTrainers(training.id(), training.plan(), List.of(assign.person()));
            Optional<PlanResult> refusal = overrides.refusal(training.id(), found, assign.despite());
            if (refusal.isEmpty()) {
                assignments.add(training.id(), assign.person(), assign.role(), state);
                trainings.keepChanges(assign.id(), training.id(), assigned, one);
                overrides.keep(training.id(), found, assign.despite());
            }
            return refusal;
        });
    }

    /** The rules are asked before anything is written. */
    private PlanResult act(Training training, long seenVersion, Function<Trainers, Optional<PlanResult>> verb) {
        Trainers assigned = assignments.of(training.id());
        if (training.version() != seenVersion) {
            return new PlanResult.Stale(training.version(), training.plan(), assigned, trainings.whoChanged(training), training.changedAt());
        }
        try {
            training.mustBeOpen();
            Optional<PlanResult> refusal = verb.apply(assigned);
            if (refusal.isEmpty()) {
                training.reassigned(caller.account(), clock.instant());
            }
            return refusal.orElseGet(() -> new PlanResult.Planned(training.id(), 0, 0));
        } catch (RuleViolation broken) {
            return new PlanResult.Refused(broken.key(), broken.arguments());
        }
    }
}
