package org.heatwatch.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Under which name a file is saved: what it is, and of what. It lies in a folder for years, where anybody sees it, so that titles of trainings
 * and agencies may stand in it, but of the youth zone only what kind of file it is.
 *
 * @param name without its ending; small letters, digits and hyphens
 */
public record FileName(String name) {

    /** Most characters of a part, which ends with a whole word. */
    private static final int LONGEST = 60;

    /** "Sign-in sheet", "Human Trafficking 101" and a day are "sign-in-sheet-human-trafficking-101-2026-06-03". */
    public static FileName of(String what, String title, LocalDate day) {
        return new FileName(Arrays.stream(new String[] {what, title, day.toString()})
                .map(FileName::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-")));
    }

    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String joined = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return joined.length() > LONGEST ? joined.substring(0, LONGEST).replaceFirst("-[^-]*$", "") : joined;
    }

    /** The answer is saved under it, and not shown. */
    public void attachTo(HttpServletResponse response, String ending) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '.' + ending + '"');
    }
}
