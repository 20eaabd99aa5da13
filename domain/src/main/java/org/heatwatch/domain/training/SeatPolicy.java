package org.heatwatch.domain.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * How a training gives its seats.
 *
 * @param headcountOnly true for a headcount event: people sit where they like and are counted, so that nobody is registered, no roll is
 *     taken and no hours are earned
 * @param approval whether registrations wait until a coordinator approves them; never of a headcount event
 * @param offerHours for how long a seat that comes free is offered to whoever is next in line, 1 to {@value #MAX_OFFER_HOURS}; 0 where she
 *     has it at once, and of a headcount event
 */
public record SeatPolicy(boolean headcountOnly, boolean approval, int offerHours) implements Serializable {

    /** Two weeks. */
    public static final int MAX_OFFER_HOURS = 336;

    /** Whoever registers has a seat while one is free, and whoever is next has one that comes free. */
    public static final SeatPolicy AT_ONCE = new SeatPolicy(false, 0);

    /** Nobody's by name. */
    public static final SeatPolicy HEADCOUNT_ONLY = new SeatPolicy(true, false, 0);

    /** @throws RuleViolation training.offer, training.approval-counted or training.offer-counted */
    public SeatPolicy {
        if (offerHours < 0 || offerHours > MAX_OFFER_HOURS) {
            throw new RuleViolation("training.offer", MAX_OFFER_HOURS);
        }
        if (headcountOnly && approval) {
            throw new RuleViolation("training.approval-counted");
        }
        if (headcountOnly && offerHours > 0) {
            throw new RuleViolation("training.offer-counted");
        }
    }

    /** To people by name. */
    public SeatPolicy(boolean approval, int offerHours) {
        this(false, approval, offerHours);
    }
}
