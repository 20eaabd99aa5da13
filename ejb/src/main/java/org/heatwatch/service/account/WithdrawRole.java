package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.Command;

/** Whoever asked takes it back. */
public record WithdrawRole(CommandId id, RoleGrantId grant, long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return grant.value();
    }
}
