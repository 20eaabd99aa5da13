package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SecondLookId;
import org.heatwatch.service.access.Command;

/**
 * The second person says that the account is in its holder's hands.
 *
 * @param seen the last thing done to it that she saw
 */
public record ConfirmAccount(CommandId id, AccountId account, SecondLookId seen) implements Command {

    @Override
    public UUID subject() {
        return account.value();
    }
}
