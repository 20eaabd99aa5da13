package org.heatwatch.domain.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app and the server both know: codes of six digits come of it and of the time (RFC 6238, by HMAC-SHA-1). */
public record TotpSecret(byte[] bytes) {

    /** How long one code is shown. */
    public static final Duration STEP = Duration.ofSeconds(30);

    /** As many as the hash has (RFC 4226, 4). */
    private static final int BYTES = 20;

    /** A clock may be so many steps off, and the code be typed so late. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TotpSecret random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new TotpSecret(random);
    }

    /**
     * The one that was {@link #typed}.
     *
     * @throws IllegalArgumentException if there is a letter in it that isn't of Base32
     */
    public static TotpSecret of(String typed) {
        return new TotpSecret(Base32.read(typed));
    }

    /** What the app shows at this time. */
    public String code(Instant now) {
        return code(now.getEpochSecond() / STEP.toSeconds());
    }

    /** In which step this code is shown; empty if it isn't near this time. */
    public OptionalLong stepOf(String code, Instant now) {
        long step = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
                .filter(each -> MessageDigest.isEqual(code(each).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** What the app shows in this step. */
    public String code(long step) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    /** As apps take it when it is typed: Base32. */
    public String typed() {
        return Base32.of(bytes);
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
