package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.Command;

/**
 * Takes somebody off a training: she gives her seat or her place in line up, declines the offer of one, or is not approved.
 *
 * @param seenVersion the registration's version that the user saw
 * @param reason empty if none is given
 */
public record CancelRegistration(CommandId id, RegistrationId registration, long seenVersion, String reason) implements Command {

    @Override
    public UUID subject() {
        return registration.value();
    }
}
