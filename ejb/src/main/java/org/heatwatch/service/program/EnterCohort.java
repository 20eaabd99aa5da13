package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.service.access.Command;

/** @param cohort the id that the new cohort gets */
public record EnterCohort(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) ProgramId program, @Classified(PROGRAM) CohortPlan plan) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
