package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.service.access.Command;

/** @param reason why it ends before its time */
public record EndAgreement(CommandId id, MouId agreement, long seenVersion, String reason) implements Command {

    @Override
    public UUID subject() {
        return agreement.value();
    }
}
