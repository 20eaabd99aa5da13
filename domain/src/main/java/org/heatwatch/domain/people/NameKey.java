package org.heatwatch.domain.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name have in common: the key by which names are searched and matched. */
public final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02BC`]");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameKey() {}

    /**
     * @return the name in lower case, without accents, apostrophes closed ("O'Brien" is "obrien"), other punctuation turned into
     *     single spaces; empty if the name has neither letter nor digit
     */
    public static String of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ł', 'l').replace('ø', 'o');
        String closed = APOSTROPHES.matcher(Normalizer.normalize(lower, Normalizer.Form.NFC)).replaceAll("");
        return OTHER_THAN_WORDS.matcher(closed).replaceAll(" ").strip();
    }

    /** True if two names could be one person's: Bob Smith and Robert Smith, not Bob Smith and Ana Ruiz. */
    public static boolean shareAWord(String one, String other) {
        return !Collections.disjoint(Arrays.asList(of(one).split(" ")), Arrays.asList(of(other).split(" ")));
    }
}
