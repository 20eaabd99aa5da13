package org.heatwatch.domain.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.TimeOrdered;

/**
 * One step of a registration, with who took it and why; a promotion names the step that freed the seat. Never changed: the application
 * can only insert and select.
 */
@Entity
public class RegistrationChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Enumerated(EnumType.STRING)
    private RegistrationState fromState;

    @Enumerated(EnumType.STRING)
    private RegistrationState toState;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private RegistrationCause cause;

    private UUID becauseOf;

    private String reason;

    private Instant offerUntil;

    protected RegistrationChange() {}

    /**
     * @param from null for the first step
     * @param by null for what time did
     */
    public RegistrationChange(Registration registration, RegistrationState from, Because why, AccountId by, Instant at) {
        this.id = TimeOrdered.uuid();
        this.registration = registration.id();
        this.fromState = from;
        this.toState = registration.state();
        this.offerUntil = registration.offerUntil().orElse(null);
        this.cause = why.cause();
        this.becauseOf = why.of();
        this.reason = why.reason();
        this.account = by;
        this.at = at;
    }

    public UUID id() {
        return id;
    }
}
