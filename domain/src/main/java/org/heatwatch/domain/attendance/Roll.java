package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.heatwatch.domain.shared.SessionId;

/** The roll of a session of a training. A trainer starts it. */
@Entity
public class Roll extends RollCall {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    protected Roll() {}

    /** Starts the roll of a session. */
    public Roll(SessionId session) {
        this.session = session;
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
