package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.Trainers;
import org.heatwatch.domain.training.TrainingPlan;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of planning. */
public sealed interface PlanResult extends CommandResult {

    /**
     * @param promoted people who got a seat from the waitlist, since there are more seats now
     * @param offered people from the waitlist for whom a seat is held until they answer, likewise
     */
    record Planned(TrainingId training, int promoted, int offered) implements PlanResult {}

    record Refused(String key, List<Serializable> arguments) implements PlanResult, Refusal {}

    /** Nothing was written: a coordinator who knows of these plans it all the same by giving a reason. */
    record Clashing(List<Clash> clashes) implements PlanResult {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    /** Somebody has changed the training since the user read it; this is how it stands. */
    record Stale(long version, TrainingPlan plan, Trainers trainers, String changedBy, Instant changedAt) implements PlanResult {
        @Override
        public Outcome outcome() {
            return Outcome.STALE;
        }
    }
}
