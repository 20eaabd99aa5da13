package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.Command;

/** @param signIn the one that goes on; the others end */
public record ChangeOwnPassword(CommandId id, SignInId signIn, NewPassword current, NewPassword password) implements Command {

    @Override
    public UUID subject() {
        return signIn.value();
    }
}
