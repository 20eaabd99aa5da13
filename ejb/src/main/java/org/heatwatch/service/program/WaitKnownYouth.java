package org.heatwatch.service.program;

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
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.Command;

/**
 * Puts somebody whose code is known on the waitlist of a cohort.
 *
 * @param place the id that her place gets
 * @param since the day from which on she waits
 */
public record WaitKnownYouth(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) WaitlistPlaceId place, @Classified(REFERENCE) YouthCode code, @Classified(LEGAL) WaitlistPriority priority,
        @Classified(PROGRESS) LocalDate since) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
