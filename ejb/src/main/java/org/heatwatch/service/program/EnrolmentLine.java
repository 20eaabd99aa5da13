package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;

/**
 * One enrolment of a participant.
 *
 * @param transferred true if one in another cohort went on as this one
 * @param steps the first one first
 */
public record EnrolmentLine(@Classified(REFERENCE) EnrolmentId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(PROGRAM) String program, @Classified(PROGRAM) String cohortName, @Classified(PROGRESS) EnrolmentState state,
        @Classified(PROGRESS) LocalDate since, @Classified(PROGRESS) boolean transferred, @Classified(REFERENCE) long version,
        @Classified(PROGRESS) List<EnrolmentStep> steps)
        implements Serializable {}
