package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of somebody at the door. */
public sealed interface WalkInResult extends CommandResult {

    /**
     * @param wasRegistered true if she had a place before
     * @param mark what stands on the roll: present, or how she was marked before
     */
    record Added(RegistrationId registration, String name, boolean wasRegistered, AttendanceStatus mark) implements WalkInResult {}

    /** All seats are taken, and nobody said to go over. */
    record Full() implements WalkInResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    record Refused(String key, List<Serializable> arguments) implements WalkInResult, Refusal {}
}
