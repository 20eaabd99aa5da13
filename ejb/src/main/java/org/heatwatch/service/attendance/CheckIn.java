package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** Somebody has found herself at the door of a session. */
public record CheckIn(CommandId id, SessionId session, RegistrationId registration) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
