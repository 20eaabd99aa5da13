package org.heatwatch.domain.people;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heatwatch.domain.shared.RuleViolation;

/** An e-mail address as it was given. It belongs to one person only. */
public record EmailAddress(String text) implements Serializable {

    /** Most characters (RFC 5321, 4.5.3.1.3, less the brackets). */
    public static final int MAX = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    /** @throws RuleViolation person.email-shape */
    public EmailAddress {
        text = OneLine.of(text);
        if (text.length() > MAX || !SHAPE.matcher(text).matches()) {
            throw new RuleViolation("person.email-shape");
        }
    }

    /** What two spellings of one address have in common; empty for a blank one. It judges nothing. */
    public static String key(String typed) {
        return OneLine.of(typed).toLowerCase(Locale.ROOT);
    }
}
