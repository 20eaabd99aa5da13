package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RegistrationState;

/**
 * Somebody on a training.
 *
 * @param waiting place on the waitlist, from 1; 0 with a seat
 * @param agency empty where there is none; likewise title
 */
public record RegistrationLine(RegistrationId id, PersonId person, String name, String agency, String title,
        RegistrationState state, RegistrationSource source, long waiting) implements Serializable {}
