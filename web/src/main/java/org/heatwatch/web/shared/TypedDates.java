package org.heatwatch.web.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.RuleViolation;

/** Dates and times as people type them: 11/25/2026 or 2026-11-25, and 10:00. */
public final class TypedDates {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("[M/d/uuuu][uuuu-MM-dd]").withResolverStyle(ResolverStyle.STRICT);

    private TypedDates() {}

    /** @throws RuleViolation of this key, with what was typed, if that is no date */
    public static LocalDate date(String typed, String sentence) {
        try {
            return LocalDate.parse(typed.strip(), TYPED);
        } catch (DateTimeParseException noDate) {
            throw new RuleViolation(sentence, typed);
        }
    }

    /**
     * Some dates with commas between, or none.
     *
     * @throws RuleViolation of this key, with the first that is no date
     */
    public static Set<LocalDate> dates(String typed, String sentence) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(text -> !text.isEmpty())
                .map(text -> date(text, sentence))
                .collect(Collectors.toSet());
    }

    /** @throws RuleViolation of this key, if it is no time */
    public static LocalTime time(String typed, String sentence) {
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeParseException noTime) {
            throw new RuleViolation(sentence);
        }
    }
}
