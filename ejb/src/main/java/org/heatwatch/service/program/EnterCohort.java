package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.ProgramTemplateId;
import org.heatwatch.service.access.Command;

/**
 * A cohort of the program that its template belongs to.
 *
 * @param cohort the id that the new cohort gets
 * @param seenVersion of the template whose weeks were shown with their dates
 */
public record EnterCohort(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) ProgramTemplateId template, @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) CohortPlan plan)
        implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
