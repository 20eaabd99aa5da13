package org.heatwatch.domain.program;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in braces in the text of a certificate, for what each one says in its place. */
public enum CertificateWord {
    /** As she asks to be called. */
    NAME,
    /** How many sessions were attended or made up. */
    SESSIONS,
    /** The day of the cohort's first session. */
    FROM,
    /** The day her completion was signed off. */
    UNTIL;

    static final Pattern IN_BRACES = Pattern.compile("\\{[^{}]*}");

    public String written() {
        return '{' + name().toLowerCase(Locale.ROOT) + '}';
    }

    /** All of them, as a form says which there are. */
    public static String all() {
        return Stream.of(values()).map(CertificateWord::written).collect(Collectors.joining(" "));
    }

    static boolean isOne(String inBraces) {
        return Stream.of(values()).anyMatch(each -> each.written().equals(inBraces));
    }

    /** The line with each word's meaning in its place, looked at once: a name in braces stays what it is. */
    public static String filled(String line, Map<CertificateWord, String> meaning) {
        return IN_BRACES.matcher(line).replaceAll(found -> Matcher.quoteReplacement(
                Stream.of(values()).filter(each -> each.written().equals(found.group())).map(meaning::get).findFirst().orElse(found.group())));
    }
}
