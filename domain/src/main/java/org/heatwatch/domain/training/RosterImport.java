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
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;

/**
 * One roster that somebody sent for a training. It begins checked: each row has a verdict and nobody is registered. It is
 * committed once, all rows or none, and then keeps what happened and the rows that have to be corrected.
 */
@Entity
public class RosterImport {

    /** Longest file name that is kept, in characters. */
    public static final int MAX_FILE_NAME = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RosterImportId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String fileName;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private RosterImportState state;

    private int registered;

    private int waitlisted;

    @Version
    private Long version;

    protected RosterImport() {}

    public RosterImport(RosterImportId id, TrainingId training, String fileName, AccountId by, Instant at) {
        this.id = id;
        this.training = training;
        this.fileName = fileName.length() > MAX_FILE_NAME ? fileName.substring(0, MAX_FILE_NAME) : fileName;
        this.account = by;
        this.at = at;
        this.state = RosterImportState.CHECKED;
    }

    /** @throws RuleViolation roster.committed */
    public void commit(int seats, int waits) {
        if (isCommitted()) {
            throw new RuleViolation("roster.committed");
        }
        state = RosterImportState.COMMITTED;
        registered = seats;
        waitlisted = waits;
    }

    public boolean isCommitted() {
        return state == RosterImportState.COMMITTED;
    }

    public RosterImportId id() {
        return id;
    }

    public TrainingId training() {
        return training;
    }

    public String fileName() {
        return fileName;
    }

    /** People who got a seat by the commit. */
    public int registered() {
        return registered;
    }

    /** People for whom the commit had no seat. */
    public int waitlisted() {
        return waitlisted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RosterImport roster && id.equals(roster.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
