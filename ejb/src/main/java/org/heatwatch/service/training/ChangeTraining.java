package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.access.Command;

/**
 * @param seenVersion the training's version that the user changed
 * @param despite why, in spite of what the user was told stands against it
 */
public record ChangeTraining(CommandId id, TrainingId training, long seenVersion, TrainingPlan plan, Trainers trainers, Despite despite)
        implements Command {

    public ChangeTraining(CommandId id, TrainingId training, long seenVersion, TrainingPlan plan, Trainers trainers) {
        this(id, training, seenVersion, plan, trainers, Despite.NOTHING);
    }

    @Override
    public UUID subject() {
        return training.value();
    }
}
