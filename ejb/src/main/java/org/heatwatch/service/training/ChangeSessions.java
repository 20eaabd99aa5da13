package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.domain.training.SessionScope;
import org.heatwatch.service.access.Command;

/**
 * Changes the time or place of one session, and of others in the scope by as much.
 *
 * @param seenVersion the training's version that the user saw
 * @param changed the one session as it is to be, with its id
 * @param despite why, in spite of what the user was told stands against it
 */
public record ChangeSessions(CommandId id, TrainingId training, long seenVersion, SessionPlan changed, SessionScope scope, Despite despite)
        implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
