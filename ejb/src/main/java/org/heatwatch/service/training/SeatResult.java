package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** Whether somebody got a seat. */
public sealed interface SeatResult extends CommandResult {

    record Seated(RegistrationId registration) implements SeatResult {}

    /** The person had a seat before. */
    record AlreadySeated(RegistrationId registration) implements SeatResult {}

    /** All seats are taken, and nobody said to go over. */
    record Full(int capacity) implements SeatResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    record Refused(String key, List<Serializable> arguments) implements SeatResult, Refusal {}
}
