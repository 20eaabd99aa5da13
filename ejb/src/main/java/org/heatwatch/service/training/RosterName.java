package org.heatwatch.service.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name, as she has it, and the text that lists sort it by. Which part is the family name is never guessed:
 * without a comma or a column that tells, both are the same.
 *
 * @param full   empty when the row has no name
 * @param sortAs family name first, where it is known
 */
record RosterName(String full, String sortAs) {

    /** What may stand after a comma and is no given name; letters that are also somebody's name are left out. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "esq", "rn", "lvn", "bsn", "msn",
            "phn", "cnm", "fnp", "dnp", "np", "md", "pac", "pa-c", "phd", "psyd", "edd", "jd", "msw", "mph", "mpa",
            "lcsw", "lmft", "mft", "lpcc", "amft", "asw", "acsw", "ret");

    /** A name in one column: "Ana Ruiz", "Ruiz, Ana", "Ana Ruiz, RN". */
    static RosterName of(String written) {
        List<String> names = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        for (String part : written.split(",")) {
            if (!part.isBlank()) {
                (isSuffix(part) ? suffixes : names).add(part.strip());
            }
        }
        if (names.size() != 2) {
            return new RosterName(written, written);
        }
        String full = names.get(1) + " " + names.get(0);
        String sortAs = names.get(0) + " " + names.get(1);
        String after = suffixes.stream().map(suffix -> ", " + suffix).collect(Collectors.joining());
        return new RosterName(full + after, sortAs + after);
    }

    /** A name in two columns, either of which may be empty. */
    static RosterName of(String first, String last) {
        return new RosterName(joined(first, last), joined(last, first));
    }

    private static boolean isSuffix(String part) {
        return Stream.of(part.toLowerCase(Locale.ROOT).replace(".", "").strip().split("[\\s/]+")).allMatch(SUFFIXES::contains);
    }

    private static String joined(String before, String after) {
        return (before + " " + after).strip();
    }
}
