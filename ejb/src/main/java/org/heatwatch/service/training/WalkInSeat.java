package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** @param overCapacity why she is let in even if no seat is free, kept with the step; empty where she isn't */
public record WalkInSeat(CommandId id, TrainingId training, PersonId person, String overCapacity) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
