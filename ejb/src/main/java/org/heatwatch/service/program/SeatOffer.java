package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;

/** A seat that a youth of a waitlist is offered until then. */
public record SeatOffer(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(REFERENCE) YouthId youth,
        @Classified(REFERENCE) YouthCode code, @Classified(PROGRESS) Instant until) implements Serializable {}
