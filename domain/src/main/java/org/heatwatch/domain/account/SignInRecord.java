package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.SignInId;

/**
 * One sign-in, kept on the server so that it can be ended there. It lives until the user signs out, the account is disabled,
 * 15 minutes pass without an act of the user, or 12 hours have passed since the password. A page that asks for news on its own
 * is no act. Many requests at once act on it, so it has no version: it is changed by updates that say in their condition what they
 * found.
 */
@Entity
@Table(name = "sign_in")
public class SignInRecord {

    /** Longest time without an act: a phone left on a table shows nobody's names for long. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** Longest life of one sign-in. */
    public static final Duration ABSOLUTE = Duration.ofHours(12);

    /** Longest time between the password and the code. */
    public static final Duration CODE_WITHIN = Duration.ofMinutes(5);

    private static final Duration NOTED = Duration.ofSeconds(30);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SignInId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private Instant at;

    private Instant lastActAt;

    private Instant endedAt;

    private String address;

    private boolean codeDue;

    private boolean secondFactor;

    protected SignInRecord() {}

    public SignInRecord(SignInId id, AccountId account, Instant at, String address) {
        this.id = id;
        this.account = account;
        this.at = at;
        this.lastActAt = at;
        this.address = address;
    }

    /** One whose password was right and that opens nothing yet: the code of the second factor is due. */
    public static SignInRecord awaitingCode(SignInId id, AccountId account, Instant at, String address) {
        var signIn = new SignInRecord(id, account, at, address);
        signIn.codeDue = true;
        return signIn;
    }

    public boolean awaitsCode(Instant now) {
        return codeDue && endedAt == null && now.isBefore(at.plus(CODE_WITHIN));
    }

    /** One for whose second factor an issuer answers. */
    public static SignInRecord throughIssuersSecondFactor(SignInId id, AccountId account, Instant at, String address) {
        var signIn = new SignInRecord(id, account, at, address);
        signIn.secondFactor = true;
        return signIn;
    }

    /** The code was right. */
    public void complete(Instant now) {
        codeDue = false;
        secondFactor = true;
        lastActAt = now;
    }

    public boolean isLive(Instant now) {
        return !codeDue && endedAt == null && now.isBefore(endsAt());
    }

    /** When it is over if the user does nothing more. */
    public Instant endsAt() {
        Instant idle = lastActAt.plus(IDLE);
        Instant absolute = at.plus(ABSOLUTE);
        return idle.isBefore(absolute) ? idle : absolute;
    }

    /** True if an act now is to be noted: at most twice a minute, which is exact enough for {@link #IDLE}. */
    public boolean isToBeNoted(Instant now) {
        return now.isAfter(lastActAt.plus(NOTED));
    }

    /** True if more than a password stood before it. */
    public boolean wentThroughSecondFactor() {
        return secondFactor;
    }

    public Instant at() {
        return at;
    }

    public String address() {
        return address;
    }

    public Instant lastActAt() {
        return lastActAt;
    }

    public AccountId account() {
        return account;
    }

    public SignInId id() {
        return id;
    }
}
