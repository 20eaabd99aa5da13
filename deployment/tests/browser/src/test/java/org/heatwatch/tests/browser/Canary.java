package org.heatwatch.tests.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is typed of one youth and her group, a text a field, so that whoever finds one knows which field it came from. The product has no other text that
 * looks like them. What came of feedback isn't among them: it is written for the group, and stands on the form that everybody is given.
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
    REOPENING(Set.of(), "Zyxcanaryreopening one was missed"),
    /** Of whoever waits for a seat in another cohort. */
    WAITS(Set.of("coord /program/waitlist"), "Zyxcanarywaits Thistledown"),
    /** In one of five answers. */
    FEEDBACK(Set.of("fac /feedback/session"), "Zyxcanaryfeedback we want more music"),
    /** Where she is met to be driven; that there is such a place isn't sealed, which ride begins there is. */
    PLACE(Set.of("coord /program/rides", "coord /program/ride", "coord /program/ride-sheet", "coord /program/meeting-points",
            "fac /program/rides", "fac /program/ride", "fac /program/ride-sheet"), "Zyxcanaryplace Station"),
    /** Names nobody, and isn't sealed. */
    LEDGER(Set.of("coord /program/session-ledger", "coord /program/ledger-line", "coord /cohort-ledger.xlsx",
            "fac /program/session-ledger", "fac /program/ledger-line", "fac /cohort-ledger.xlsx"), "Zyxcanaryledger sandwiches");

    /** What all texts but the date begin with. */
    static final String STEM = "Zyxcanary";

    /** What of them the database holds in the clear, and the server reads there. */
    static final Set<Canary> IN_THE_CLEAR = Set.of(PLACE, LEDGER);

    private static final char BY_NO_LETTER = '-';

    private final char shownAs;
    private final Set<String> shownAt;
    private final List<String> forms;

    /** @param shownAs as the access matrix names what is shown of a youth */
    Canary(char shownAs, String... forms) {
        this(shownAs, Set.of(), forms);
    }

    /** @param shownAt who is shown it and at which page of one record, where the matrix has no letter for it */
    Canary(Set<String> shownAt, String form) {
        this(BY_NO_LETTER, shownAt, form);
    }

    Canary(char shownAs, Set<String> shownAt, String... forms) {
        this.shownAs = shownAs;
        this.shownAt = shownAt;
        this.forms = List.of(forms);
    }

    /** @param cell what the matrix says that is shown there */
    boolean isShown(String who, String address, String cell) {
        return cell.indexOf(shownAs) >= 0 || address.contains("?") && shownAt.contains(who + " " + address.replaceFirst("\\?.*", ""));
    }

    /** Whether an answer that has the other shows what is to be shown of this one. */
    boolean isThereBy(Canary other) {
        return this == other || shownAs != BY_NO_LETTER && shownAs == other.shownAs;
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
