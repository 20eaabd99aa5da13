package org.heatwatch.domain.people;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One line of text as people type or paste it. */
public final class OneLine {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private OneLine() {}

    /** @return the text in Unicode form NFC, without control characters, without spaces around it or twice within */
    public static String of(String typed) {
        return GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    /** Length in characters, as the database counts them: one outside the basic plane counts once. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
