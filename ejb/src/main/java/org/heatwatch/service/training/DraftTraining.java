package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.service.access.Command;

/** @param training the id that the new training gets */
public record DraftTraining(CommandId id, TrainingId training, TrainingPlan plan, Trainers trainers) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
