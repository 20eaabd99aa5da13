package org.heatwatch.service.training;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/**
 * @param training the id that the copy gets
 * @param first the day of the copy's first session
 * @param withTrainers true if whoever delivers the original has agreed to deliver the copy
 * @param despite why, in spite of what the user was told stands against it
 */
public record CopyTraining(CommandId id, TrainingId training, TrainingId original, LocalDate first, boolean withTrainers, Despite despite)
        implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
