package org.heatwatch.tests.http;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone (RFC 6238), written apart from the product's. */
public final class Authenticator {

    private static final int SECRET_BYTES = 20;
    private static final long STEP_MILLIS = 30_000;

    private final byte[] secret;
    private long lastStep;

    /** @param secret 20 bytes that the product has too */
    public Authenticator(byte[] secret) {
        this.secret = secret.clone();
    }

    /** @param key in Base32, in groups or not */
    public static Authenticator of(String key) {
        return new Authenticator(bytes(key.replaceAll("\\s", "")));
    }

    /** What it shows now. */
    public String code() {
        return code(step());
    }

    /** One that this hasn't said yet, since each counts once: waits for it, up to 30 s. */
    public synchronized String nextCode() throws InterruptedException {
        while (step() <= lastStep) {
            Thread.sleep(STEP_MILLIS - Instant.now().toEpochMilli() % STEP_MILLIS);
        }
        lastStep = step();
        return code(lastStep);
    }

    private static long step() {
        return Instant.now().toEpochMilli() / STEP_MILLIS;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = new BigInteger(1, Arrays.copyOfRange(hash, hash[19] & 15, (hash[19] & 15) + 4)).intValue() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Base32 is a number in the digits A to Z, 2 to 7; Java counts 0 to 9, a to v. */
    private static byte[] bytes(String key) {
        String digits = key.chars()
                .map(each -> Character.forDigit(Character.isDigit(each) ? each - '2' + 26 : each - 'A', 32))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        byte[] number = new BigInteger(digits, 32).toByteArray();
        byte[] bytes = new byte[SECRET_BYTES];
        int length = Math.min(number.length, SECRET_BYTES);
        System.arraycopy(number, number.length - length, bytes, SECRET_BYTES - length, length);
        return bytes;
    }
}
