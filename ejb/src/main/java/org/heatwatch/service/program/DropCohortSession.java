package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** A session that is not held after all; the others stay on their dates. */
public record DropCohortSession(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) CohortSessionId session, @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) String reason)
        implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
