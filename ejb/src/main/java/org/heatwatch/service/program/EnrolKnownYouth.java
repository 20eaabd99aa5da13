package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.Command;

/** @param joinedOn the day from which on she belongs to the cohort */
public record EnrolKnownYouth(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) YouthCode code, @Classified(PROGRESS) LocalDate joinedOn)
        implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
