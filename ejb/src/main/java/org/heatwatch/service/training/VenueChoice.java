package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.VenueId;

/** A venue to choose. */
public record VenueChoice(VenueId id, String name) implements Serializable {}
