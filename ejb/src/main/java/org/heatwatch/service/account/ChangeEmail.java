package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param email empty for none */
public record ChangeEmail(CommandId id, AccountId account, long seenVersion, String email) implements Command {

    @Override
    public UUID subject() {
        return account.value();
    }
}
