package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.Command;

/** Makes a link for the speaker of a visit; the one before opens nothing any more. */
public record LinkVisit(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) SpeakerVisitId visit)
        implements Command {

    @Override
    public UUID subject() {
        return visit.value();
    }
}
