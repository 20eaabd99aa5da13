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
import java.time.LocalDateTime;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.ClashOverrideId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;

/** What stood against a plan, and why a coordinator planned it all the same. Never changed; nobody is asked again about it. */
@Entity
public class ClashOverride {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClashOverrideId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Enumerated(EnumType.STRING)
    private ClashKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id", updatable = false))
    private PersonId person;

    private LocalDateTime startLocal;

    private String reason;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Version
    private Long version;

    protected ClashOverride() {}

    /**
     * @param person the trainer whom it is about; null for a room or a day
     * @param start of the session, on the clock of its place
     * @throws RuleViolation clash.despite
     */
    public ClashOverride(ClashOverrideId id, TrainingId training, ClashKind kind, PersonId person, LocalDateTime start, String reason,
            AccountId account, Instant at) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new RuleViolation("clash.despite", MAX_REASON);
        }
        this.id = id;
        this.training = training;
        this.kind = kind;
        this.person = person;
        this.startLocal = start;
        this.reason = reason.strip();
        this.account = account;
        this.at = at;
    }

    public ClashOverrideId id() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClashOverride override && id.equals(override.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
