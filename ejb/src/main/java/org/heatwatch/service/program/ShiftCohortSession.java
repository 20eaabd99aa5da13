package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** A date that is left out: what was planned for it and for those after it is held on the next date each. */
public record ShiftCohortSession(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) CohortSessionId session, @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) String reason)
        implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
