package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.training.RegistrationSource;
import org.heatwatch.domain.training.RegistrationState;

/**
 * Somebody on a training.
 *
 * @param agency empty where there is none; likewise title
 * @param waiting place on the waitlist, from 1; 0 unless she waits
 * @param offerUntil null unless a seat is offered
 */
public record RegistrationLine(RegistrationId id, PersonId person, String name, String agency, String title, RegistrationSource source,
        RegistrationState state, long waiting, Instant offerUntil, long version) implements Serializable {}
