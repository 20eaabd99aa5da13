package org.heatwatch.domain.attendance;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * The attendance list of one session, of a training or of a cohort. It is started on the day; people are marked while it is open; it
 * closes when nobody is unmarked, by hand and never by a timer; it reopens with a reason. Marks have versions of their own and don't
 * touch the roll's: whoever marks holds the roll in share, whoever starts, closes, reopens or adds somebody holds it alone.
 */
@MappedSuperclass
public abstract class RollCall {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    @Enumerated(EnumType.STRING)
    @Classified(DataClass.PROGRAM)
    private RollState state = RollState.OPEN;

    @Version
    @Classified(DataClass.REFERENCE)
    private Long version;

    /**
     * @param unmarked how many people on the roll have no mark
     * @throws RuleViolation roll.unmarked or roll.closed
     */
    public void close(long unmarked) {
        mustBeOpen();
        if (unmarked > 0) {
            throw new RuleViolation("roll.unmarked", unmarked);
        }
        state = RollState.CLOSED;
    }

    /** @throws RuleViolation roll.reason-missing, roll.reason-long or roll.not-closed */
    public void reopen(String reason) {
        if (state != RollState.CLOSED) {
            throw new RuleViolation("roll.not-closed");
        }
        if (reason.isBlank()) {
            throw new RuleViolation("roll.reason-missing");
        }
        if (reason.length() > MAX_REASON) {
            throw new RuleViolation("roll.reason-long", MAX_REASON);
        }
        state = RollState.OPEN;
    }

    /** @throws RuleViolation roll.closed */
    public void mustBeOpen() {
        if (state != RollState.OPEN) {
            throw new RuleViolation("roll.closed");
        }
    }

    public RollState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
