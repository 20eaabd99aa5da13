package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;

/**
 * The attendance list of one session. A trainer starts it on the day; people are marked while it is open; it closes when nobody
 * is unmarked, by hand and never by a timer; it reopens with a reason. Marks have versions of their own and don't touch the
 * roll's: whoever marks holds the roll in share, whoever starts, closes, reopens or adds a walk-in holds it alone.
 */
@Entity
public class Roll {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Enumerated(EnumType.STRING)
    private RollState state;

    @Version
    private Long version;

    protected Roll() {}

    /** Starts the roll of a session. */
    public Roll(SessionId session) {
        this.session = session;
        this.state = RollState.OPEN;
    }

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

    public SessionId session() {
        return session;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roll roll && session.equals(roll.session());
    }

    @Override
    public int hashCode() {
        return session().hashCode();
    }
}
