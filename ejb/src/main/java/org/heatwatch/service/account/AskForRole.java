package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RoleGrantId;
import org.heatwatch.service.access.Command;

/** @param grant the id that it gets */
public record AskForRole(CommandId id, RoleGrantId grant, AccountId account, Role role, String reason) implements Command {

    @Override
    public UUID subject() {
        return grant.value();
    }
}
