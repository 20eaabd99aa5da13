package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.SpeakerDetails;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SpeakerId;
import org.heatwatch.domain.shared.SpeakerVisitId;
import org.heatwatch.service.access.Command;

/**
 * Asks a guest speaker to a session.
 *
 * @param speaker one of the program's, or the id that a new one gets
 * @param details of a new one; null for one of the program's
 * @param topic   may be empty
 */
public record AskSpeaker(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) CohortSessionId session,
        @Classified(REFERENCE) SpeakerVisitId visit, @Classified(REFERENCE) SpeakerId speaker, @Classified(PROGRAM) SpeakerDetails details,
        @Classified(PROGRAM) String topic) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
