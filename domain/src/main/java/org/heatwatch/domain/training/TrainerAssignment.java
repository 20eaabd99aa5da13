package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.shared.PersonId;

/**
 * One trainer on one session: offered to her, accepted or declined. Only who has accepted delivers it; an offer holds her time too. Rows are written by SQL, since they also hold the session's time as a range of PostgreSQL, over
 * which the database refuses a trainer in two places at once.
 */
@Entity
public class TrainerAssignment {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "person", column = @Column(name = "person_id"))
    private Key key;

    @Enumerated(EnumType.STRING)
    private TrainerRole role;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private String reason;

    protected TrainerAssignment() {}

    public PersonId person() {
        return new PersonId(key.person());
    }

    public TrainerRole role() {
        return role;
    }

    public AssignmentState state() {
        return state;
    }

    /** Why it was declined; empty if it wasn't. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainerAssignment assignment && key.equals(assignment.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Embeddable
    record Key(UUID session, UUID person) implements Serializable {}
}
