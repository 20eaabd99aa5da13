package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.attendance.KioskPin;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** @param pin by which it is left */
public record StartKiosk(CommandId id, SessionId session, KioskPin pin) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
