package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** Sends the holder of an account a link by which she sets her password. */
public record InviteHolder(CommandId id, AccountId account, long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return account.value();
    }
}
