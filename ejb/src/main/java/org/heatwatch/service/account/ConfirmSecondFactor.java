package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.Command;

/** @param code what the app shows */
public record ConfirmSecondFactor(CommandId id, SignInId signIn, String code) implements Command {

    @Override
    public UUID subject() {
        return signIn.value();
    }
}
