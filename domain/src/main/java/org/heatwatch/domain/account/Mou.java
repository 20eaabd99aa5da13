package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.ScanKind;

/**
 * The agreement of one agency, as it was signed. It holds from the midnight in which its first day begins to the one in which its last day
 * ends, in the county's zone, and opens the youth zone to the agency's people meanwhile. It never changes but by being ended before its
 * time, which takes effect at once; one that follows it is another.
 */
@Entity
public class Mou {

    /** Bytes of the largest file. */
    public static final int MAX_BYTES = 10 << 20;

    /** Longest time from its first day to its last, in years. */
    public static final int MAX_YEARS = 10;

    /** Most characters of a reason for its end. */
    public static final int MAX_REASON = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MouId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    private LocalDate startsOn;

    private LocalDate endsOn;

    private Instant opensAt;

    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    private byte[] content;

    private Instant filedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private AccountId filedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private AccountId endedBy;

    private String endReason = "";

    @Version
    private Long version;

    protected Mou() {}

    /**
     * @param startsOn the first day
     * @param endsOn the last day
     * @throws RuleViolation agreement.ends-before, agreement.ends-far, agreement.file-too-large or agreement.file-kind
     */
    public Mou(MouId id, AgencyId agency, LocalDate startsOn, LocalDate endsOn, byte[] content, AccountId by, Instant at) {
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolation("agreement.ends-before");
        }
        if (endsOn.isAfter(startsOn.plusYears(MAX_YEARS))) {
            throw new RuleViolation("agreement.ends-far", MAX_YEARS);
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolation("agreement.file-too-large", MAX_BYTES >> 20);
        }
        this.id = id;
        this.agency = agency;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.opensAt = startsOn.atStartOfDay(County.ZONE).toInstant();
        this.endsAt = endsOn.plusDays(1).atStartOfDay(County.ZONE).toInstant();
        this.kind = ScanKind.of(content).orElseThrow(() -> new RuleViolation("agreement.file-kind"));
        this.content = content;
        this.filedBy = by;
        this.filedAt = at;
    }

    /**
     * It doesn't hold any more from now on; one that has not begun never will.
     *
     * @throws RuleViolation agreement.ended-already or agreement.reason
     */
    public void end(String why, AccountId by, Instant now) {
        if (state(now) == AgreementState.ENDED) {
            throw new RuleViolation("agreement.ended-already");
        }
        String reason = why.strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > MAX_REASON) {
            throw new RuleViolation("agreement.reason", MAX_REASON);
        }
        endsAt = now.isAfter(opensAt) ? now : opensAt;
        endsOn = LocalDate.ofInstant(endsAt, County.ZONE);
        endedBy = by;
        endReason = reason;
    }

    public AgreementState state(Instant now) {
        return AgreementState.at(now, opensAt, endsAt);
    }

    public Instant opensAt() {
        return opensAt;
    }

    /** From then on it doesn't hold. */
    public Instant endsAt() {
        return endsAt;
    }

    /** The last day on which it holds, if only for a part of it. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public MouId id() {
        return id;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mou mou && id.equals(mou.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
