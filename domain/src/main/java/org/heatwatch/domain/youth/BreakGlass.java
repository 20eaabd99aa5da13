package org.heatwatch.domain.youth;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.BreakGlassId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;

/**
 * Emergency access to one youth's record. It opens with a reason, reads for an hour and changes nothing, and waits for its review by
 * a coordinator of hers who isn't the reader.
 */
@Entity
@Table(name = "break_glass")
public class BreakGlass {

    /** How long it lasts. */
    public static final int MINUTES = 60;

    public static final int MIN_REASON = 20;
    public static final int MAX_REASON = 500;
    public static final int MAX_REVIEW = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private BreakGlassId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    @Classified(REFERENCE)
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "youth_id"))
    @Classified(REFERENCE)
    private YouthId youth;

    /** Under the youth's key. */
    @Classified(NOTE)
    private byte[] reasonSealed;

    @Classified(REFERENCE)
    private Instant opensAt;

    @Classified(REFERENCE)
    private Instant endsAt;

    @Classified(REFERENCE)
    private Instant reviewedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reviewed_by"))
    @Classified(REFERENCE)
    private AccountId reviewedBy;

    /** Under the youth's key; empty bytes if that was destroyed before. Null until it is reviewed. */
    @Classified(NOTE)
    private byte[] reviewSealed;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected BreakGlass() {}

    /** @param reasonSealed what {@link #reason} gave */
    public BreakGlass(BreakGlassId id, AccountId account, YouthId youth, byte[] reasonSealed, Instant now) {
        this.id = id;
        this.account = account;
        this.youth = youth;
        this.reasonSealed = reasonSealed;
        this.opensAt = now;
        this.endsAt = now.plus(Duration.ofMinutes(MINUTES));
    }

    /**
     * What was typed as a reason, without blanks around it.
     *
     * @throws RuleViolation break-glass.reason-length unless it has 20 to 500 characters
     */
    public static String reason(String typed) {
        String reason = typed.strip().replaceAll("\\s+", " ");
        if (reason.length() < MIN_REASON || reason.length() > MAX_REASON) {
            throw new RuleViolation("break-glass.reason-length", MIN_REASON, MAX_REASON);
        }
        return reason;
    }

    /**
     * What was typed as a review, without blanks around it.
     *
     * @throws RuleViolation break-glass.review-length unless it has 1 to 500 characters
     */
    public static String review(String typed) {
        String review = typed.strip();
        if (review.isEmpty() || review.length() > MAX_REVIEW) {
            throw new RuleViolation("break-glass.review-length", MAX_REVIEW);
        }
        return review;
    }

    /**
     * @param sealed what {@link #review(String)} gave
     * @throws RuleViolation break-glass.own-review, break-glass.reviewed
     */
    public void review(byte[] sealed, AccountId by, Instant now) {
        if (by.equals(account)) {
            throw new RuleViolation("break-glass.own-review");
        }
        if (reviewedAt != null) {
            throw new RuleViolation("break-glass.reviewed");
        }
        this.reviewSealed = sealed;
        this.reviewedBy = by;
        this.reviewedAt = now;
    }

    public BreakGlassId id() {
        return id;
    }

    public YouthId youth() {
        return youth;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BreakGlass access && id.equals(access.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
