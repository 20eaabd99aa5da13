package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;

/**
 * A person to choose.
 *
 * @param agency empty if she has none
 */
public record PersonChoice(PersonId id, String name, String agency) implements Serializable {}
