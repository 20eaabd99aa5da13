package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** @param overCapacity let in even if no seat is free; kept as the cause */
public record WalkInSeat(CommandId id, TrainingId training, PersonId person, boolean overCapacity) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
