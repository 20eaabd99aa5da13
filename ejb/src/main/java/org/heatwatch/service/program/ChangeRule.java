package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** @param seenVersion of the rule that is to be replaced */
public record ChangeRule(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) long seenVersion,
        @Classified(PROGRAM) CompletionTerms terms) implements Command {

    @Override
    public UUID subject() {
        return cohort.value();
    }
}
