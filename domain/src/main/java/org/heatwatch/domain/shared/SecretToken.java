package org.heatwatch.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/**
 * A secret that is made here and given to one holder, who shows it again: the end of a calendar feed's address, the cookie of a kiosk.
 * Only its hash is kept.
 *
 * @param text fit for an address and a cookie
 */
public record SecretToken(String text) {

    /** 160 bits: nobody guesses one. */
    private static final int BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /**
     * One that can be made again, to be shown again.
     *
     * @param keyed 20 bytes or more that nobody can make without a key
     */
    public static SecretToken from(byte[] keyed) {
        return of(Arrays.copyOf(keyed, BYTES));
    }

    private static SecretToken of(byte[] bytes) {
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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
        return "SecretToken";
    }
}
