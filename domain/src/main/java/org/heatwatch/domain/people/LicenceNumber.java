package org.heatwatch.domain.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number of a professional licence, as people write it: "RN 123-456". */
public final class LicenceNumber {

    /** Most characters. */
    public static final int MAX = 60;

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private LicenceNumber() {}

    /** What two spellings of one number have in common; empty for a text without a digit, such as "n/a" or "pending". */
    public static String key(String typed) {
        return DIGIT.matcher(typed).find() ? NOISE.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT) : "";
    }
}
