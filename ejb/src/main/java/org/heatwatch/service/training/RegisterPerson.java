package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/** Gives somebody who is on file a place on a training: a seat while one is free and nobody waits for it, else the end of the waitlist. */
public record RegisterPerson(CommandId id, TrainingId training, PersonId person) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
