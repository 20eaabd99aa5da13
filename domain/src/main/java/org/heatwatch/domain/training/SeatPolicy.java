package org.heatwatch.domain.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * How a training gives its seats.
 *
 * @param approval whether registrations wait until a coordinator approves them
 * @param offerHours for how long a seat that comes free is offered to whoever is next in line, 1 to {@value #MAX_OFFER_HOURS}; 0 where she
 *     has it at once
 */
public record SeatPolicy(boolean approval, int offerHours) implements Serializable {

    /** Two weeks. */
    public static final int MAX_OFFER_HOURS = 336;

    /** Whoever registers has a seat while one is free, and whoever is next has one that comes free. */
    public static final SeatPolicy AT_ONCE = new SeatPolicy(false, 0);

    /** @throws RuleViolation training.offer */
    public SeatPolicy {
        if (offerHours < 0 || offerHours > MAX_OFFER_HOURS) {
            throw new RuleViolation("training.offer", MAX_OFFER_HOURS);
        }
    }
}
