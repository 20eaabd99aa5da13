package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.UnavailabilityId;
import org.heatwatch.domain.training.UnavailableTime;

/** A time at which a trainer can't. */
public record UnavailabilityLine(UnavailabilityId id, UnavailableTime time) implements Serializable {}
