package org.heatwatch.domain.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.heatwatch.domain.shared.AccountId;

/**
 * The one link by which an account's holder may set her password without an old one. It is asked for, gets its token when its letter is
 * written, and is gone when it was used; asking anew takes its place. Only a hash of the token is kept.
 */
@Entity
public class AccountLink {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int TOKEN_BYTES = 32;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private Instant askedAt;

    private byte[] tokenHash;

    private Instant endsAt;

    @Version
    private Long version;

    protected AccountLink() {}

    public AccountLink(AccountId account, LinkPurpose purpose, Instant askedAt) {
        this.account = account;
        this.purpose = purpose;
        this.askedAt = askedAt;
    }

    /**
     * Makes its token, 256 random bits that can stand in an address. One made before, for a letter that may not have arrived, is over.
     */
    public String issue(Instant now) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        tokenHash = hash(token);
        endsAt = now.plus(purpose.life());
        return token;
    }

    public boolean isLive(Instant now) {
        return endsAt != null && now.isBefore(endsAt);
    }

    /** False if its letter waited for longer than it would live: nobody expects it any more. */
    public boolean isExpected(Instant now) {
        return now.isBefore(askedAt.plus(purpose.life()));
    }

    /** What is kept of a token: SHA-256, which is enough where nobody can guess what was hashed. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public AccountId account() {
        return account;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountLink link && account.equals(link.account());
    }

    @Override
    public int hashCode() {
        return account().hashCode();
    }
}
