package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** All that a roll has, without their PINs. */
public record EndKiosks(CommandId id, SessionId session) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
