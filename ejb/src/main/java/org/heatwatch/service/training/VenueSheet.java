package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.VenueDetails;

/** One venue as it stands. */
public record VenueSheet(VenueId id, VenueDetails details, long version) implements Serializable {}
