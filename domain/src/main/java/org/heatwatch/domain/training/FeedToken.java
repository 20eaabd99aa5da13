package org.heatwatch.domain.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a calendar feed's address: whoever has it reads the feed. Only its hash is kept.
 *
 * @param text as it stands in the address
 */
public record FeedToken(String text) {

    /** 160 bits: nobody guesses one. */
    private static final int BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static FeedToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256: what is random needs no salt. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** It stands in no log. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
