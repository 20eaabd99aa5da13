package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/** Makes the form of a session. */
public record OpenFeedback(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) CohortSessionId session)
        implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
