package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** Everybody who has no mark yet is present. The user was asked before. */
public record MarkRestPresent(CommandId id, SessionId session) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
