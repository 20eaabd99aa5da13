package org.heatwatch.service.people;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Command;

public record ChangePerson(CommandId id, PersonId person, long seenVersion, PersonDetails details) implements Command {

    @Override
    public UUID subject() {
        return person.value();
    }
}
