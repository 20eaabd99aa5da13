package org.heatwatch.domain.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What one person alone can't give: one asks and says why, another confirms or declines, who is neither the one who asked nor the one whom
 * it is for. Until it is decided, whoever asked may withdraw it. Once confirmed it holds until somebody ends it and says why, which needs
 * no second person.
 */
@Embeddable
public class Grant {

    /** Most characters of a reason. */
    public static final int MAX_REASON = 500;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    private String reason;

    private Instant askedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private AccountId askedBy;

    private Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private AccountId decidedBy;

    private Instant endedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private AccountId endedBy;

    private String endReason = "";

    protected Grant() {}

    /** @throws RuleViolation grant.reason */
    public Grant(String reason, AccountId askedBy, Instant at) {
        this.state = GrantState.ASKED;
        this.reason = reason(reason);
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    /** @throws RuleViolation grant.decided, grant.asked-yourself or grant.for-yourself */
    public void confirm(AccountId holder, AccountId by, Instant at) {
        decide(GrantState.CONFIRMED, holder, by, at);
    }

    /** @throws RuleViolation as {@link #confirm} does */
    public void decline(AccountId holder, AccountId by, Instant at) {
        decide(GrantState.DECLINED, holder, by, at);
    }

    private void decide(GrantState decision, AccountId holder, AccountId by, Instant at) {
        mustBe(GrantState.ASKED, "grant.decided");
        if (by.equals(askedBy)) {
            throw new RuleViolation("grant.asked-yourself");
        }
        if (by.equals(holder)) {
            throw new RuleViolation("grant.for-yourself");
        }
        close(decision, by, at);
    }

    /** @throws RuleViolation grant.decided or grant.asked-by-another */
    public void withdraw(AccountId by, Instant at) {
        mustBe(GrantState.ASKED, "grant.decided");
        if (!by.equals(askedBy)) {
            throw new RuleViolation("grant.asked-by-another");
        }
        close(GrantState.WITHDRAWN, by, at);
    }

    private void close(GrantState decision, AccountId by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /** @throws RuleViolation grant.not-held or grant.reason */
    public void end(String why, AccountId by, Instant at) {
        mustBe(GrantState.CONFIRMED, "grant.not-held");
        endReason = reason(why);
        state = GrantState.ENDED;
        endedBy = by;
        endedAt = at;
    }

    private void mustBe(GrantState expected, String otherwise) {
        if (state != expected) {
            throw new RuleViolation(otherwise);
        }
    }

    private static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > MAX_REASON) {
            throw new RuleViolation("grant.reason", MAX_REASON);
        }
        return reason;
    }

    public GrantState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public AccountId askedBy() {
        return askedBy;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Empty while it isn't ended. */
    public String endReason() {
        return endReason;
    }
}
