package org.heatwatch.service.people;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.PersonMergeId;
import org.heatwatch.service.access.Command;

/** @param kept the one who was kept in it */
public record UndoMerge(CommandId id, PersonMergeId merge, PersonId kept) implements Command {

    @Override
    public UUID subject() {
        return kept.value();
    }
}
