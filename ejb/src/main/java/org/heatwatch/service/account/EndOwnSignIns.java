package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SignInId;
import org.heatwatch.service.access.Command;

/** @param signIn the one that asks; it ends too */
public record EndOwnSignIns(CommandId id, SignInId signIn) implements Command {

    @Override
    public UUID subject() {
        return signIn.value();
    }
}
