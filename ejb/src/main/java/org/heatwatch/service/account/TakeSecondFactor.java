package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** Takes the second factor from an account whose holder lost it. */
public record TakeSecondFactor(CommandId id, AccountId account, long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return account.value();
    }
}
