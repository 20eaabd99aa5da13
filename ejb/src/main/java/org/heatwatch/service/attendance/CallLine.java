package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.CallNeed;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;

/** A participant who needs a call, by code. */
public record CallLine(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(REFERENCE) EnrolmentId enrolment,
        @Classified(REFERENCE) YouthId youth, @Classified(REFERENCE) String code, @Classified(PROGRESS) CallNeed need) implements Serializable {}
