package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.Command;

/**
 * @param joinedOn the day from which on she belongs to the cohort
 * @param anyway true if the caller has seen who may be the same, and says that she is not
 */
public record EnrolNewYouth(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) YouthId youth, @Classified(IDENTITY) YouthIdentity identity,
        @Classified(PROGRESS) LocalDate joinedOn, @Classified(REFERENCE) boolean anyway) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
