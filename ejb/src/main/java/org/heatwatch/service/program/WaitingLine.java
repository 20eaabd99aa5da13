package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.WaitlistState;
import org.heatwatch.domain.shared.CohortId;

/** A place that a youth has on a waitlist. */
public record WaitingLine(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(PROGRESS) WaitlistState state,
        @Classified(PROGRESS) LocalDate since) implements Serializable {}
