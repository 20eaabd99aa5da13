package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;

/**
 * A person's place on a training; a person has at most one. It begins registered or waitlisted, and a waitlisted one is promoted
 * when a seat is free. Each step is kept as a {@link RegistrationChange}.
 */
@Entity
public class Registration {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RegistrationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private long place;

    @Enumerated(EnumType.STRING)
    private RegistrationSource source;

    private Instant at;

    @Version
    private Long version;

    protected Registration() {}

    /**
     * @param state registered or waitlisted
     * @param place grows from one registration to the next; the order of the waitlist
     */
    public Registration(RegistrationId id, TrainingId training, PersonId person, RegistrationState state, long place,
            RegistrationSource source, Instant at) {
        if (state == RegistrationState.CANCELLED) {
            throw new RuleViolation("registration.begins-cancelled");
        }
        this.id = id;
        this.training = training;
        this.person = person;
        this.state = state;
        this.place = place;
        this.source = source;
        this.at = at;
    }

    /** Gives a seat to whoever had none. */
    public void promote() {
        if (state == RegistrationState.REGISTERED) {
            throw new RuleViolation("registration.has-a-seat");
        }
        state = RegistrationState.REGISTERED;
    }

    public RegistrationId id() {
        return id;
    }

    public RegistrationState state() {
        return state;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registration registration && id.equals(registration.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
