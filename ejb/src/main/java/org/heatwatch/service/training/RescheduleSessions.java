package org.heatwatch.service.training;

import static org.heatwatch.domain.access.Permission.PLAN_TRAININGS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;
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
        return replan(command.id(), command.training(), command.seenVersion(), plan -> plan.with(command.changed(), command.scope()));
    }

    /** @throws AccessDenied if there is no such training */
    @Allowed(PLAN_TRAININGS)
    public PlanResult cancel(CancelSession command) {
        return replan(command.id(), command.training(), command.seenVersion(), plan -> plan.dropping(command.session()));
    }

    private PlanResult replan(CommandId command, TrainingId id, long seenVersion, UnaryOperator<TrainingPlan> change) {
        Training training = trainings.hold(id);
        TrainingPlan changed;
        try {
            changed = change.apply(training.plan());
        } catch (RuleViolation broken) {
            return new PlanResult.Refused(broken.key(), broken.arguments());
        }
        return planTraining.change(new ChangeTraining(command, id, seenVersion, changed, assignments.of(id)));
    }
}
