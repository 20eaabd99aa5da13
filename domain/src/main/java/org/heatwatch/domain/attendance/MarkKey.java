package org.heatwatch.domain.attendance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;

/** One attendee on one roll. */
@Embeddable
public record MarkKey(UUID session, UUID registration) implements Serializable {

    public static MarkKey of(SessionId session, RegistrationId registration) {
        return new MarkKey(session.value(), registration.value());
    }
}
