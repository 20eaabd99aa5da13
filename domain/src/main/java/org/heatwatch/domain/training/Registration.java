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
import java.util.Optional;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;

/**
 * A person's place on a training; a person has at most one. It begins registered or waitlisted, or to be approved and then one of the two.
 * A waitlisted one is promoted when a seat is free, or is offered it for a time. A cancelled one stays so until the person is registered
 * anew, behind everybody. Each step is kept as a {@link RegistrationChange}.
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
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private long place;

    @Enumerated(EnumType.STRING)
    private RegistrationSource source;

    private Instant at;

    private Instant offerUntil;

    @Version
    private Long version;

    protected Registration() {}

    /**
     * @param state registered, waitlisted or to be approved
     * @param place grows from one registration to the next; the order of the waitlist
     */
    public Registration(RegistrationId id, TrainingId training, PersonId person, RegistrationState state, long place,
            RegistrationSource source, Instant at) {
        this.id = id;
        this.training = training;
        this.person = person;
        begin(state, place, source, at);
    }

    private void begin(RegistrationState first, long next, RegistrationSource from, Instant when) {
        if (first == RegistrationState.CANCELLED || first == RegistrationState.OFFERED) {
            throw new RuleViolation("registration.begins-so");
        }
        state = first;
        place = next;
        source = from;
        at = when;
    }

    /**
     * Registers somebody anew whose registration was cancelled.
     *
     * @param next a place behind everybody
     * @throws RuleViolation registration.not-cancelled
     */
    public void beginAnew(RegistrationState first, long next, RegistrationSource from, Instant when) {
        if (state != RegistrationState.CANCELLED) {
            throw new RuleViolation("registration.not-cancelled");
        }
        begin(first, next, from, when);
    }

    /** Gives a seat to whoever had none. */
    public void promote() {
        if (state == RegistrationState.REGISTERED) {
            throw new RuleViolation("registration.has-a-seat");
        }
        become(RegistrationState.REGISTERED);
    }

    /**
     * Puts somebody who was approved into the line.
     *
     * @param last a place behind everybody
     * @throws RuleViolation registration.not-to-approve
     */
    public void queue(long last) {
        if (state != RegistrationState.TO_BE_APPROVED) {
            throw new RuleViolation("registration.not-to-approve");
        }
        become(RegistrationState.WAITLISTED);
        place = last;
    }

    /** @throws RuleViolation registration.not-waiting */
    public void offer(Instant until) {
        if (state != RegistrationState.WAITLISTED) {
            throw new RuleViolation("registration.not-waiting");
        }
        become(RegistrationState.OFFERED);
        offerUntil = until;
    }

    /** @throws RuleViolation registration.not-offered, or registration.offer-over once its time is over */
    public void accept(Instant now) {
        if (state != RegistrationState.OFFERED) {
            throw new RuleViolation("registration.not-offered");
        }
        if (!now.isBefore(offerUntil)) {
            throw new RuleViolation("registration.offer-over", offerUntil);
        }
        promote();
    }

    /** @throws RuleViolation registration.is-cancelled */
    public void cancel() {
        if (state == RegistrationState.CANCELLED) {
            throw new RuleViolation("registration.is-cancelled");
        }
        become(RegistrationState.CANCELLED);
    }

    private void become(RegistrationState next) {
        state = next;
        offerUntil = null;
    }

    public RegistrationId id() {
        return id;
    }

    public TrainingId training() {
        return training;
    }

    public PersonId person() {
        return person;
    }

    public RegistrationState state() {
        return state;
    }

    /** Until when a seat is held for her; empty unless it is offered. */
    public Optional<Instant> offerUntil() {
        return Optional.ofNullable(offerUntil);
    }

    public Long version() {
        return version;
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
