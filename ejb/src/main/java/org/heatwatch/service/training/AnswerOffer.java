package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** @param reason why it is declined; of no meaning where it is accepted */
public record AnswerOffer(CommandId id, TrainingId training, String reason) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
