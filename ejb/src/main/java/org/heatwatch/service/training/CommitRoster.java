package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.access.Command;

/** The coordinator's word on a dry run. */
public record CommitRoster(CommandId id, RosterImportId roster) implements Command {

    @Override
    public UUID subject() {
        return roster.value();
    }
}
