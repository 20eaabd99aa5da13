package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.program.VisitState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.Command;

/**
 * Says how a visit stands, and who the speaker is.
 *
 * @param seenVersion as {@link VisitSheet#version}
 * @param clearance   null where it stays as it is; to change it takes the permission to plan cohorts
 */
public record ChangeVisit(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) SpeakerVisitId visit,
        @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) SpeakerDetails details,
        @Classified(PROGRAM) String topic, @Classified(PROGRAM) VisitState state, @Classified(PROGRAM) Clearance clearance) implements Command {

    @Override
    public UUID subject() {
        return visit.value();
    }
}
