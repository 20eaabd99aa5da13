package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** @param reason kept with the roll; at most {@link org.heatwatch.domain.attendance.Roll#MAX_REASON} characters */
public record ReopenRoll(CommandId id, SessionId session, String reason) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
