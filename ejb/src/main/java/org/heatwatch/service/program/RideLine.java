package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.RideState;
import org.heatwatch.domain.shared.MeetingPointId;
import org.heatwatch.domain.shared.RideId;

/**
 * A participant's ride, by her code. The place is a public one that her program keeps; of where she is otherwise it says nothing.
 *
 * @param place null where her key was destroyed, and so is the time
 * @param point the place's name; empty where that isn't known
 */
public record RideLine(@Classified(REFERENCE) RideId id, @Classified(REFERENCE) String code, @Classified(PROGRAM) MeetingPointId place,
        @Classified(PROGRAM) String point, @Classified(PROGRAM) LocalTime time, @Classified(PROGRESS) RideState state,
        @Classified(REFERENCE) long version) implements Serializable {

    public boolean open() {
        return state == RideState.ASKED;
    }

    public boolean needed() {
        return state != RideState.NOT_NEEDED;
    }

    /** Without where she is met. */
    @Override
    public String toString() {
        return "RideLine[" + code + ']';
    }
}
