package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.Command;

/** @param reason why she has it no longer */
public record TakeRoleAway(CommandId id, RoleGrantId grant, long seenVersion, String reason) implements Command {

    @Override
    public UUID subject() {
        return grant.value();
    }
}
