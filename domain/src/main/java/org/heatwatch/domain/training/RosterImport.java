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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.TrainingId;

/**
 * One roster that somebody sent for a training. It begins with its file being read in the background, by a reader that says again
 * and again until when it can be counted on. It ends refused, without a row, or checked: each row has a verdict and nobody is
 * registered. A checked one is committed once, all rows or none, and then keeps what happened and the rows that have to be corrected.
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

    private int rowsRead;

    private Instant aliveUntil;

    private String refusal;

    private Long refusalFirst;

    private Long refusalSecond;

    private int registered;

    private int waitlisted;

    private int toApprove;

    @Version
    private Long version;

    protected RosterImport() {}

    /** @param aliveUntil when there must have been a sign of its reader */
    public RosterImport(RosterImportId id, TrainingId training, String fileName, AccountId by, Instant at, Instant aliveUntil) {
        this.id = id;
        this.training = training;
        this.fileName = fileName.length() > MAX_FILE_NAME ? fileName.substring(0, MAX_FILE_NAME) : fileName;
        this.account = by;
        this.at = at;
        this.aliveUntil = aliveUntil;
        this.state = RosterImportState.READING;
    }

    /**
     * The reader goes on.
     *
     * @param rows that are staged by now
     * @param until when it will have spoken again
     */
    public void read(int rows, Instant until) {
        rowsRead = rows;
        aliveUntil = until;
    }

    /** All rows have their verdict. */
    public void check() {
        state = RosterImportState.CHECKED;
    }

    /**
     * @param key of the sentence that says why, and what to do
     * @param named the numbers that it names, two at most
     */
    public void refuse(String key, List<Long> named) {
        state = RosterImportState.REFUSED;
        rowsRead = 0;
        refusal = key;
        refusalFirst = named.size() > 0 ? named.get(0) : null;
        refusalSecond = named.size() > 1 ? named.get(1) : null;
    }

    /**
     * @param asks people who wait to be approved
     * @throws RuleViolation roster.not-checked
     */
    public void commit(int seats, int waits, int asks) {
        if (state != RosterImportState.CHECKED) {
            throw new RuleViolation("roster.not-checked");
        }
        state = RosterImportState.COMMITTED;
        registered = seats;
        waitlisted = waits;
        toApprove = asks;
    }

    public RosterImportState state() {
        return state;
    }

    /** False also if its reader fell silent: its server ended before the file did. */
    public boolean isBeingRead(Instant now) {
        return state == RosterImportState.READING && now.isBefore(aliveUntil);
    }

    public RosterImportId id() {
        return id;
    }

    public TrainingId training() {
        return training;
    }

    /** Who sent it. */
    public AccountId account() {
        return account;
    }

    public String fileName() {
        return fileName;
    }

    public int rowsRead() {
        return rowsRead;
    }

    /** Key of the sentence; empty unless it was refused. */
    public String refusal() {
        return refusal == null ? "" : refusal;
    }

    /** The numbers that the sentence names, in its order. */
    public List<Long> refusalNames() {
        return Stream.of(refusalFirst, refusalSecond).filter(Objects::nonNull).toList();
    }

    /** People who got a seat by the commit. */
    public int registered() {
        return registered;
    }

    /** People for whom the commit had no seat. */
    public int waitlisted() {
        return waitlisted;
    }

    /** People who wait to be approved since the commit. */
    public int toApprove() {
        return toApprove;
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
