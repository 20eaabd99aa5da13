package org.heatwatch.service.people;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.service.access.Command;

/** One person, the duplicate, is another, who is kept. */
public record MergePerson(CommandId id, PersonId merged, long mergedSeen, PersonId kept, long keptSeen) implements Command {

    @Override
    public UUID subject() {
        return kept.value();
    }
}
