package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.YouthCode;

/** An emergency access that hasn't ended yet. */
public record RunningEmergency(@Classified(REFERENCE) YouthCode code, @Classified(REFERENCE) Instant endsAt) implements Serializable {}
