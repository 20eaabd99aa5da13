package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/**
 * Somebody at the door, who is present.
 *
 * @param email empty if she gives none
 * @param overCapacity why she is let in even if no seat is free; empty where she isn't
 */
public record AddWalkIn(CommandId id, SessionId session, String name, String agency, String email, String overCapacity)
        implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
