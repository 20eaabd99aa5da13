package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** @param seenVersion the training's version that the user saw */
public record TakeOffTrainer(CommandId id, TrainingId training, long seenVersion, PersonId person) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
