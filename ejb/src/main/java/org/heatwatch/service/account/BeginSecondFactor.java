package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.Command;

/** @param password once more, for somebody else may sit there */
public record BeginSecondFactor(CommandId id, SignInId signIn, NewPassword password) implements Command {

    @Override
    public UUID subject() {
        return signIn.value();
    }
}
