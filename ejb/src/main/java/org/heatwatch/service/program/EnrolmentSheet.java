package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.youth.YouthCode;

/**
 * One enrolment as it is changed: by the participant's code.
 *
 * @param since the day from which on the state holds
 */
public record EnrolmentSheet(@Classified(REFERENCE) YouthCode code, @Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName,
        @Classified(PROGRESS) EnrolmentState state, @Classified(PROGRESS) LocalDate since, @Classified(REFERENCE) long version)
        implements Serializable {}
