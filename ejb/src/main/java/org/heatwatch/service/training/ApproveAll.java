package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** Approves everybody who waits for it on a training, in the order in which they were registered. */
public record ApproveAll(CommandId id, TrainingId training) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
