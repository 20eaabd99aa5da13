package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.ChangeOfPlan;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * Says what was done at a session.
 *
 * @param known       false where nothing had been said of it yet
 * @param seenVersion of what had been said
 * @param minutes     how long it lasted
 * @param reason      null where it went as planned
 */
public record RecordDelivery(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort,
        @Classified(REFERENCE) CohortSessionId session, @Classified(REFERENCE) boolean known, @Classified(REFERENCE) long seenVersion,
        @Classified(PROGRAM) String topic, @Classified(PROGRAM) int minutes, @Classified(PROGRAM) ChangeOfPlan reason) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
