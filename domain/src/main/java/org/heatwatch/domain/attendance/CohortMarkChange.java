package org.heatwatch.domain.attendance;

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
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.AccountId;

/** One version of one mark: who, when, how. Append-only. */
@Entity
public class CohortMarkChange {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @Classified(DataClass.REFERENCE)
    private Key key;

    @Embedded
    @Classified(DataClass.PROGRESS)
    private CohortAttendance attendance;

    @Classified(DataClass.REFERENCE)
    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(DataClass.REFERENCE)
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @Classified(DataClass.REFERENCE)
    private MarkSource source;

    protected CohortMarkChange() {}

    /** Keeps how the mark stands now. */
    public CohortMarkChange(CohortMark mark, MarkSource source) {
        this.key = new Key(mark.key().session(), mark.key().enrolment(), mark.version());
        this.attendance = mark.attendance();
        this.at = mark.changedAt();
        this.account = mark.changedBy();
        this.source = source;
    }

    @Embeddable
    record Key(@Classified(DataClass.REFERENCE) UUID session, @Classified(DataClass.REFERENCE) UUID enrolment,
            @Classified(DataClass.REFERENCE) long version) implements Serializable {}
}
