package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.LOCATION;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalTime;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RideId;
import org.heatwatch.service.access.Command;

/**
 * Says how a ride stands, and from where and when it is.
 *
 * @param point null where none was chosen
 */
public record ChangeRide(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) RideId ride,
        @Classified(REFERENCE) long seenVersion, @Classified(LOCATION) MeetingPointId point, @Classified(LOCATION) LocalTime time,
        @Classified(PROGRESS) RideState state) implements Command {

    @Override
    public UUID subject() {
        return ride.value();
    }

    /** Without where she is met. */
    @Override
    public String toString() {
        return "ChangeRide[" + ride + ']';
    }
}
