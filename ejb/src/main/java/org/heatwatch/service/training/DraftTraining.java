package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.access.Command;

/**
 * @param training the id that the new training gets
 * @param despite why, in spite of what the user was told stands against it
 */
public record DraftTraining(CommandId id, TrainingId training, TrainingPlan plan, Trainers trainers, Despite despite)
        implements Command {

    public DraftTraining(CommandId id, TrainingId training, TrainingPlan plan, Trainers trainers) {
        this(id, training, plan, trainers, Despite.NOTHING);
    }

    @Override
    public UUID subject() {
        return training.value();
    }
}
