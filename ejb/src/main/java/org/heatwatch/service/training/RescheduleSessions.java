package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.PLAN_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.Training;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;

/**
 * Moving and cancelling sessions of a training: one, one and those that follow, or all. It changes the plan as the plan's form would, under
 * the same rules.
 */
@Stateless
public class RescheduleSessions {

    private final HibernateTrainings trainings;
    private final HibernateTrainerAssignments assignments;
    private final PlanTraining planTraining;

    protected RescheduleSessions() {
        this(null, null, null);
    }

    @Inject
    RescheduleSessions(HibernateTrainings trainings, HibernateTrainerAssignments assignments, PlanTraining planTraining) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.planTraining = planTraining;
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(PLAN_TRAININGS)
    public PlanResult change(ChangeSessions command) {
        return replan(command.training(), plan -> plan.with(command.changed(), command.scope()), (plan, trainers) ->
                new ChangeTraining(command.id(), command.training(), command.seenVersion(), plan, trainers, command.despite()));
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(PLAN_TRAININGS)
    public PlanResult cancel(CancelSession command) {
        return replan(command.training(), plan -> plan.dropping(command.session()), (plan, trainers) ->
                new ChangeTraining(command.id(), command.training(), command.seenVersion(), plan, trainers));
    }

    private PlanResult replan(TrainingId id, UnaryOperator<TrainingPlan> replanned, BiFunction<TrainingPlan, Trainers, ChangeTraining> change) {
        Training training = trainings.hold(id);
        TrainingPlan plan;
        try {
            plan = replanned.apply(training.plan());
        } catch (RuleViolation broken) {
            return new PlanResult.Refused(broken.key(), broken.arguments());
        }
        return planTraining.change(change.apply(plan, assignments.of(id)));
    }
}
