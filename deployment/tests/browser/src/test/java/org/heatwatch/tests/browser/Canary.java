package org.heatwatch.tests.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What is typed of one youth, a text a field, so that whoever finds one knows which field it came from. The product has no other text that
 * looks like them.
 */
enum Canary {
    NAME('N', "Zyxcanaryname Quillfeather"),
    GOES_BY('N', "Zyxcanarygoesby"),
    BORN('N', born().toString(), born().format(DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US)), born().format(DateTimeFormatter.ofPattern("MM/dd/uuuu"))),
    GROUP_NOTE('G', "Zyxcanarygroupnote they laughed a lot"),
    PRIVATE_NOTE('T', "Zyxcanaryprivatenote call her on Monday"),
    STATEMENT('W', "Zyxcanarystatement I want to stay with my aunt"),
    EMERGENCY('R', "Zyxcanaryemergency the hospital called"),
    REVIEW('R', "Zyxcanaryreview it was needed"),
    /** Is asked for and kept, and shown to nobody yet. */
    REOPENING('-', "Zyxcanaryreopening one was missed"),
    /** As long as fewer than five have answered, nobody is shown it. */
    FEEDBACK('-', "Zyxcanaryfeedback we want more music");

    /** What all texts but the date begin with. */
    static final String STEM = "Zyxcanary";

    /** As the access matrix names what is shown of a youth. */
    final char shownAs;

    private final List<String> forms;

    Canary(char shownAs, String... forms) {
        this.shownAs = shownAs;
        this.forms = List.of(forms);
    }

    /** As it is typed. */
    String text() {
        return forms.get(0);
    }

    /** What to look for: its first word, or the date in each form that a page or a file may give it. */
    List<String> forms() {
        return this == BORN ? forms : List.of(forms.get(0).split(" ")[0]);
    }

    /** No other test types this one. */
    private static LocalDate born() {
        return LocalDate.now(ZoneId.of("America/Los_Angeles")).minusYears(16).minusDays(137);
    }
}
