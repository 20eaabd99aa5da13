package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.RegistrationSource;

/**
 * Somebody on a training.
 *
 * @param waiting place on the waitlist, from 1; 0 with a seat
 * @param agency empty where there is none; likewise title
 */
public record RegistrationLine(PersonId person, String name, String agency, String title, RegistrationSource source, long waiting)
        implements Serializable {}
