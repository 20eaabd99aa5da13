package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

public record SetPassword(CommandId id, AccountId account, long seenVersion, NewPassword password) implements Command {

    @Override
    public UUID subject() {
        return account.value();
    }
}
