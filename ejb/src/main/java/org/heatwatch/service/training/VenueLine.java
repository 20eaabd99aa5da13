package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.VenueId;

/**
 * A venue in the list.
 *
 * @param seats null where it isn't known
 * @param ahead sessions there that have not ended, of trainings that take place
 */
public record VenueLine(VenueId id, String name, String city, Integer seats, long ahead) implements Serializable {}
