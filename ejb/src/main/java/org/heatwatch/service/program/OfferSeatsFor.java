package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * How long the offers of a cohort's seats stand from now on; those that are made stay as they are.
 *
 * @param days 1 to {@value org.heatwatch.domain.program.Cohort#MAX_OFFER_DAYS}
 */
public record OfferSeatsFor(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) long seenVersion,
        @Classified(PROGRAM) int days) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
