package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.LOCATION;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalTime;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.service.access.Command;

/**
 * Says that a participant is to be driven to a session.
 *
 * @param ride  the new one
 * @param rider null where nobody was chosen
 * @param point null where none was chosen
 */
public record AskRide(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) CohortSessionId session,
        @Classified(REFERENCE) RideId ride, @Classified(REFERENCE) EnrolmentId rider, @Classified(LOCATION) MeetingPointId point,
        @Classified(LOCATION) LocalTime time) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }

    /** Without where she is met. */
    @Override
    public String toString() {
        return "AskRide[" + session + ']';
    }
}
