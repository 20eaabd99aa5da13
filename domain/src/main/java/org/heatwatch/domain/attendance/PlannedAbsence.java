package org.heatwatch.domain.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * Said before a session: she will be excused, or can't be expected. It marks nobody; the roll shows it to whoever does.
 */
@Entity
public class PlannedAbsence {

    @EmbeddedId
    @AttributeOverride(name = "session", column = @Column(name = "session_id"))
    @AttributeOverride(name = "enrolment", column = @Column(name = "enrolment_id"))
    @Classified(DataClass.REFERENCE)
    private CohortMarkKey key;

    @Enumerated(EnumType.STRING)
    @Classified(DataClass.PROGRESS)
    private CohortStatus status;

    @Enumerated(EnumType.STRING)
    @Classified(DataClass.PROGRESS)
    private NotExpectedReason reason;

    @Classified(DataClass.REFERENCE)
    private Instant notedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "noted_by"))
    @Classified(DataClass.REFERENCE)
    private AccountId notedBy;

    @Version
    @Classified(DataClass.REFERENCE)
    private Long version;

    protected PlannedAbsence() {}

    /** @param reason null where she is excused */
    public PlannedAbsence(CohortMarkKey key, CohortStatus status, NotExpectedReason reason, Instant at, AccountId by) {
        this.key = key;
        note(status, reason, at, by);
    }

    /**
     * Says it anew.
     *
     * @param newReason null where she is excused
     * @throws RuleViolation as {@link CohortAttendance} does; absence.status for one that is no absence
     */
    public final void note(CohortStatus newStatus, NotExpectedReason newReason, Instant at, AccountId by) {
        var said = new CohortAttendance(newStatus, 0, newReason);
        if (said.status() != CohortStatus.EXCUSED && said.status() != CohortStatus.NOT_EXPECTED) {
            throw new RuleViolation("absence.status");
        }
        status = said.status();
        reason = said.reason();
        notedAt = at;
        notedBy = by;
    }

    public CohortMarkKey key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedAbsence absence && key.equals(absence.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
