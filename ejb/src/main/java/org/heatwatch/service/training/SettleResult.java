package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of a registration. */
public sealed interface SettleResult extends CommandResult {

    /**
     * @param name whose registration it is
     * @param next who has a seat by it, or the offer of one
     */
    record Settled(String name, RegistrationState state, List<MovedUp> next) implements SettleResult {}

    /** @param waitlisted people for whom no seat was left */
    record AllApproved(int registered, int waitlisted) implements SettleResult {}

    record Refused(String key, List<Serializable> arguments) implements SettleResult, Refusal {}

    /** The registration has changed since the user read it; this is how it stands. */
    record Stale(RegistrationState state) implements SettleResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
