package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortFacilitatorId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** Ends an assignment: the next request of the account finds the cohort closed. */
public record EndFacilitator(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortFacilitatorId facilitator)
        implements Command {

    @Override
    public UUID subject() {
        return facilitator.value();
    }
}
