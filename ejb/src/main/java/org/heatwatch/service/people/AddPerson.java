package org.heatwatch.service.people;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Command;

/** @param person the id she will have */
public record AddPerson(CommandId id, PersonId person, PersonDetails details) implements Command {

    @Override
    public UUID subject() {
        return person.value();
    }
}
