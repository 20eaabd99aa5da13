package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * The ride list of a session; empty once that is over.
 *
 * @param riders who is expected and isn't on it
 * @param points where a new ride can start
 */
public record RideSheet(@Classified(PROGRAM) SessionStory session, @Classified(PROGRESS) List<RideLine> rides, @Classified(PROGRESS) List<RiderChoice> riders,
        @Classified(PROGRAM) List<PointChoice> points) implements Serializable {

    public RideSheet {
        rides = List.copyOf(rides);
        riders = List.copyOf(riders);
        points = List.copyOf(points);
    }

    /** How many are asked for and not arranged. */
    public long open() {
        return rides.stream().filter(RideLine::open).count();
    }
}
