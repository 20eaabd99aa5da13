package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.service.access.Command;

/** The coordinator doesn't want a dry run any more, or its reading to go on. */
public record WithdrawRoster(CommandId id, RosterImportId roster) implements Command {

    @Override
    public UUID subject() {
        return roster.value();
    }
}
