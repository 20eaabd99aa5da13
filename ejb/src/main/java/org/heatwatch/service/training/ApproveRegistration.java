package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.Command;

/**
 * Gives somebody who waits to be approved a seat while one is free and nobody waits for it, else the end of the waitlist.
 *
 * @param seenVersion the registration's version that the user saw
 */
public record ApproveRegistration(CommandId id, RegistrationId registration, long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return registration.value();
    }
}
