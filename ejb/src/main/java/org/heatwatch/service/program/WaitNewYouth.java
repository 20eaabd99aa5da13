package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.Command;

/**
 * Puts somebody new on the waitlist of a cohort.
 *
 * @param place the id that her place gets
 * @param since the day from which on she waits
 * @param anyway true if the caller has seen who may be the same, and says that she is not
 */
public record WaitNewYouth(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) WaitlistPlaceId place, @Classified(REFERENCE) YouthId youth, @Classified(IDENTITY) YouthIdentity identity,
        @Classified(LEGAL) WaitlistPriority priority, @Classified(PROGRESS) LocalDate since, @Classified(REFERENCE) boolean anyway) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
