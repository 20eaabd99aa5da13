package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** @param seenVersion the training's version that the user saw */
public record CancelSession(CommandId id, TrainingId training, long seenVersion, SessionId session) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
