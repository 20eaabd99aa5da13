package org.heatwatch.service.people;

import java.io.Serializable;
import org.heatwatch.domain.shared.AgencyId;

/** An agency to choose. */
public record AgencyChoice(AgencyId id, String name) implements Serializable {}
