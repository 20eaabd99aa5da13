package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.program.WaitlistState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.youth.YouthCode;

/**
 * One place on a waitlist as it is changed: by the youth's code.
 *
 * @param since the day from which on she waits
 * @param offerUntil when the offer ends; null unless she has one
 */
public record PlaceSheet(@Classified(REFERENCE) YouthCode code, @Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName,
        @Classified(PROGRESS) WaitlistState state, @Classified(LEGAL) WaitlistPriority priority, @Classified(PROGRESS) LocalDate since,
        @Classified(PROGRESS) Instant offerUntil, @Classified(REFERENCE) long version) implements Serializable {}
