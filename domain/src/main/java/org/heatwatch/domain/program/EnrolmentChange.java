package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;

/** One state of an enrolment: from which day on, and who said so when. Append-only. */
@Entity
public class EnrolmentChange {

    @EmbeddedId
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @Classified(REFERENCE)
    private Key key;

    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private EnrolmentState state;

    /** Of on hold; null for every other state. */
    @Enumerated(EnumType.STRING)
    @Classified(PROGRESS)
    private HoldReason holdReason;

    @Classified(PROGRESS)
    private LocalDate onDay;

    @Classified(REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    protected EnrolmentChange() {}

    /** Keeps how the enrolment, which was stored, stands now. */
    public EnrolmentChange(Enrolment enrolment, AccountId by, Instant at) {
        this.key = new Key(enrolment.id().value(), enrolment.version());
        this.state = enrolment.state();
        this.holdReason = enrolment.holdReason().orElse(null);
        this.onDay = enrolment.since();
        this.at = at;
        this.account = by;
    }

    @Embeddable
    record Key(@Classified(REFERENCE) UUID enrolment, @Classified(REFERENCE) long version) implements Serializable {}
}
