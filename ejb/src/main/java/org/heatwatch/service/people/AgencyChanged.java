package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;

/** A person works for another agency from now on, or for none, or who is her own duplicate did. */
public record AgencyChanged(PersonId person) implements Serializable {}
