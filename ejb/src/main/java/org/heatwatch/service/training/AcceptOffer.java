package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.Command;

/**
 * Somebody takes the seat that is offered to her.
 *
 * @param seenVersion the registration's version that the user saw
 */
public record AcceptOffer(CommandId id, RegistrationId registration, long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return registration.value();
    }
}
