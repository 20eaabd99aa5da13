package org.heatwatch.demo;

import static org.heatwatch.demo.Acting.done;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.training.CancelTraining;
import org.heatwatch.service.training.Clash;
import org.heatwatch.service.training.CloseTraining;
import org.heatwatch.service.training.Despite;
import org.heatwatch.service.training.DraftTraining;
import org.heatwatch.service.training.PlanTraining;
import org.heatwatch.service.training.PublishTraining;
import org.heatwatch.service.training.TrainingQueries;

/** What a coordinator does with a training, but for its people. */
@ApplicationScoped
class Planning {

    static final String WHY_CANCELLED = "The venue has no power after the storm. A new date will follow.";

    private final PlanTraining planTraining;
    private final TrainingQueries trainings;
    private final Acting acting;

    protected Planning() {
        this(null, null, null);
    }

    @Inject
    Planning(PlanTraining planTraining, TrainingQueries trainings, Acting acting) {
        this.planTraining = planTraining;
        this.trainings = trainings;
        this.acting = acting;
    }

    void draft(PlannedTraining training) {
        acting.as(Staff.ANA);
        done(planTraining.draft(new DraftTraining(CommandId.next(), training.id(), training.plan(), training.assigned(),
                new Despite("The house is open that day", training.plan().sessions().stream().flatMap(each -> Clash.ofHoliday(each).stream()).toList()))));
    }

    void publish(PlannedTraining training) {
        acting.as(Staff.ANA);
        done(planTraining.publish(new PublishTraining(CommandId.next(), training.id(), version(training))));
    }

    void cancel(PlannedTraining training) {
        acting.as(Staff.DARNELL);
        done(planTraining.cancel(new CancelTraining(CommandId.next(), training.id(), version(training), WHY_CANCELLED)));
    }

    void close(PlannedTraining training) {
        acting.as(Staff.DARNELL);
        done(planTraining.close(new CloseTraining(CommandId.next(), training.id(), version(training))));
    }

    private long version(PlannedTraining training) {
        return trainings.training(training.id()).version();
    }
}
