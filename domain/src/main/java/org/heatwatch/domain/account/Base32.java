package org.heatwatch.domain.account;

/** Bytes in letters and digits that people can type (RFC 4648, 6), without padding. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    private Base32() {}

    /** @param bytes a multiple of 5 of them */
    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(held >> bits & ALPHABET.length() - 1));
            }
        }
        return text.toString();
    }
}
