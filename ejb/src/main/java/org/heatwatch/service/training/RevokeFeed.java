package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param account the caller's own */
public record RevokeFeed(CommandId id, AccountId account) implements Command {

    @Override
    public UUID subject() {
        return account.value();
    }
}
