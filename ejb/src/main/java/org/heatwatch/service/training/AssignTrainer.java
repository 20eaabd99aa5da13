package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerRole;
import org.heatwatch.service.access.Command;

/**
 * @param seenVersion the training's version that the user saw
 * @param despite why, in spite of what the user was told stands against it
 */
public record AssignTrainer(CommandId id, TrainingId training, long seenVersion, PersonId person, TrainerRole role, Despite despite)
        implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
