package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.AccountId;

/**
 * What was last said of one participant on one roll. It hangs on her enrolment, not on her. It comes into being unmarked, at version 0,
 * with the first attempt to mark, and changes only for somebody who has seen its version. Each change is kept as a
 * {@link CohortMarkChange}.
 */
@Entity
public class CohortMark {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @Classified(DataClass.REFERENCE)
    private CohortMarkKey key;

    @Embedded
    @Classified(DataClass.PROGRESS)
    private CohortAttendance attendance;

    @Classified(DataClass.REFERENCE)
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    @Classified(DataClass.REFERENCE)
    private AccountId changedBy;

    @Version
    @Classified(DataClass.REFERENCE)
    private Long version;

    protected CohortMark() {}

    public void change(CohortAttendance newAttendance, Instant at, AccountId by) {
        attendance = newAttendance;
        changedAt = at;
        changedBy = by;
    }

    public CohortMarkKey key() {
        return key;
    }

    public CohortAttendance attendance() {
        return attendance;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public AccountId changedBy() {
        return changedBy;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortMark mark && key.equals(mark.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
