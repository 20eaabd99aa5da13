package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;

/**
 * What was last said of one attendee on one roll. It comes into being unmarked, at version 0, with the first attempt to mark, and
 * changes only for somebody who has seen its version. Each change is kept as a {@link MarkChange}.
 */
@Entity
public class TrainingMark {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "registration", column = @Column(name = "registration_id"))
    private MarkKey key;

    @Embedded
    private Attendance attendance;

    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    @Version
    private Long version;

    protected TrainingMark() {}

    public void change(Attendance newAttendance, Instant at, AccountId by) {
        attendance = newAttendance;
        changedAt = at;
        changedBy = by;
    }

    public MarkKey key() {
        return key;
    }

    public Attendance attendance() {
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
        return other instanceof TrainingMark mark && key.equals(mark.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
