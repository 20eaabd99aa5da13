package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.service.access.Command;

/** Moves a session of a cohort, or says what it is about: topic may be empty. */
public record ChangeCohortSession(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) CohortSessionId session, @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) LocalSlot slot,
        @Classified(PROGRAM) String topic) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
