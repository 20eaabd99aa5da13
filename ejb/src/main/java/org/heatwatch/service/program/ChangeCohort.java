package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CohortDetails;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** Name, seats, site and agency of a cohort. */
public record ChangeCohort(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) long seenVersion,
        @Classified(PROGRAM) CohortDetails details) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
