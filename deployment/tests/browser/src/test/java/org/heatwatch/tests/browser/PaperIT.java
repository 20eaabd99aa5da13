package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heatwatch.tests.browser.pages.RollPage;
import org.heatwatch.tests.browser.pages.RollRow;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session on paper: its sheet printed, entered by keyboard, and its scan kept. */
class PaperIT {

    private static final String ADA = "Adaeze Okonkwo";
    private static final String BO = "Björn Håkansson";
    private static final String CLARA = "Clara Quintana Álvarez";

    private static final int MOST_KEYS_FOR_40 = 45;

    @RegisterExtension
    final Browser browser = new Browser();

    private TrainingToday training;
    private Page desk;
    private int keys;

    @Test
    void forty_people_take_at_most_45_keys() {
        enter(IntStream.range(0, 40).mapToObj("Attendee %02d"::formatted).toArray(String[]::new));

        for (int row = 0; row < 40; row++) {
            press(row == 7 ? "a" : row == 21 ? "x" : "p");
            if (row == 30) {
                press("Backspace");
                press("l");
                press("5");
                press("Enter");
            }
        }

        assertThat(desk.getByText("All 40 marked")).isVisible();
        assertThat(desk.locator("tr.is-saved")).hasCount(40);
        assertTrue(keys <= MOST_KEYS_FOR_40, () -> keys + " keys");
        assertEquals(List.of("PRESENT 0, PAPER"), training.marksOf("Attendee 00"));
        assertEquals(List.of("ABSENT 0, PAPER"), training.marksOf("Attendee 07"));
        assertEquals(List.of("EXCUSED 0, PAPER"), training.marksOf("Attendee 21"));
        assertEquals("LATE 5, PAPER", last(training.marksOf("Attendee 30")));
        assertEquals(List.of("PRESENT 0, PAPER"), training.marksOf("Attendee 39"));
    }

    @Test
    void backspace_takes_the_last_one_back() {
        enter(ADA, BO);

        press("a");
        assertThat(RollRow.of(desk, ADA).state()).hasText("Saved");
        press("Backspace");

        assertThat(RollRow.of(desk, ADA).marked()).hasCount(0);
        assertThat(RollRow.of(desk, ADA).state()).hasText("Saved");
        assertEquals(List.of("ABSENT 0, PAPER", "UNMARKED 0, UNDO"), training.marksOf(ADA));
    }

    @Test
    void what_a_phone_has_marked_differently_is_shown_with_both_and_changed_by_nobody() {
        enter(ADA, BO);
        Page phone = open("take-attendance", training.coTrainer(), Screen.PHONE);
        RollRow.of(phone, ADA).mark("Absent").tap();
        assertThat(RollRow.of(phone, ADA).state()).hasText("Saved");
        assertThat(RollRow.of(desk, ADA).mark("Absent")).isChecked();

        press("p");
        press("p");

        RollRow ada = RollRow.of(desk, ADA);
        assertThat(ada.state()).hasText("Two marks: choose one");
        assertThat(ada.row().getByText(Pattern.compile(training.coTrainer().name() + ": Absent, \\d+:\\d\\d"))).isVisible();
        assertThat(ada.row().getByText("You: Present")).isVisible();
        assertEquals(List.of("ABSENT 0, TAP"), training.marksOf(ADA));
        assertThat(RollRow.of(desk, BO).state()).hasText("Saved");
        Checks.isAccessible(desk);
        ada.button("Use mine").click();
        assertThat(ada.state()).hasText("Saved");
        assertEquals(List.of("ABSENT 0, TAP", "PRESENT 0, CONFLICT_RESOLVED"), training.marksOf(ADA));
    }

    @Test
    void the_arrow_keys_leave_somebody_out() {
        enter(ADA, BO, CLARA);

        press("p");
        press("ArrowDown");
        press("p");

        assertThat(RollRow.of(desk, CLARA).state()).hasText("Saved");
        assertThat(RollRow.of(desk, BO).marked()).hasCount(0);
    }

    @Test
    void the_sheet_comes_with_one_click() throws IOException {
        enter(ADA);

        Download sheet = desk.waitForDownload(() -> link("Sign-in sheet").click());

        assertTrue(sheet.suggestedFilename().matches("sign-in-sheet-human-trafficking-101-[-0-9]{10}\\.pdf"), sheet.suggestedFilename());
        assertTrue(Files.readString(sheet.path(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void a_scan_is_attached_and_replaced_and_both_are_kept() {
        enter(ADA);
        link("Paper sheet").click();
        assertThat(desk.getByText("No scan of the signed sheet yet.")).isVisible();

        button("Attach").click();
        assertThat(desk.getByText("Choose the file with the scan.").first()).isVisible();
        attach("sheet.pdf", "<html>");
        assertThat(desk.getByText("This is neither a PDF nor a JPEG nor a PNG.").first()).isVisible();
        attach("sheet.bin", "%PDF-1.7");
        assertThat(desk.getByText("The scan is attached.")).isVisible();
        attach("sheet.png", "\u0089PNG\r\n\u001a\n");

        Locator scans = desk.locator("table.list tbody tr");
        assertThat(scans).hasCount(2);
        assertThat(scans.nth(0)).containsText("Picture (PNG)");
        assertThat(scans.nth(0)).containsText("Counts");
        assertThat(scans.nth(1)).containsText("Replaced");
        Download first = desk.waitForDownload(() -> scans.nth(1).getByRole(AriaRole.LINK).click());
        assertTrue(first.suggestedFilename().endsWith(".pdf"));
    }

    @Test
    void whoever_lets_somebody_in_over_the_seats_says_why() {
        enter(ADA);
        walkIn("Noor Haddad");
        assertThat(RollRow.of(desk, "Noor Haddad").mark("Present")).isChecked();
        walkIn("Ines Albrecht");
        assertThat(desk.getByText("All seats are taken")).isVisible();

        button("Add anyway").click();
        assertThat(desk.getByText("Say why this person is let in over the number of seats.").first()).isVisible();
        Checks.isAccessible(desk);
        desk.getByLabel("Why over the number of seats?").fill("Two chairs more were brought in");
        button("Add anyway").click();

        assertThat(RollRow.of(desk, "Ines Albrecht").mark("Present")).isChecked();
        desk.navigate("/training/training?id=" + training.training());
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Let in over the seats"))).isVisible();
        assertThat(desk.getByText("Two chairs more were brought in")).isVisible();
    }

    @Test
    void the_reason_for_going_over_the_seats_stays_while_the_name_is_mended() {
        enter(ADA);
        walkIn("Noor Haddad");
        assertThat(RollRow.of(desk, "Noor Haddad").mark("Present")).isChecked();
        walkIn("Ines Albrecht");
        desk.getByLabel("Why over the number of seats?").fill("Two chairs more were brought in");
        desk.getByLabel("Name").fill("");

        button("Add anyway").click();

        assertThat(desk.getByText("Enter the person’s name, with at least one letter.").first()).isVisible();
        assertThat(desk.getByLabel("Why over the number of seats?")).hasValue("Two chairs more were brought in");
    }

    @Test
    void whoever_is_marked_absent_and_walks_in_keeps_the_mark_and_the_door_says_so() {
        enter(ADA);
        walkIn("Noor Haddad");
        RollRow noor = RollRow.of(desk, "Noor Haddad");
        noor.mark("Absent").click();
        assertThat(noor.state()).containsText("Saved");

        walkIn("Noor Haddad");

        assertThat(desk.getByText("Noor Haddad was registered already and keeps the mark “Absent”.")).isVisible();
    }

    @Test
    void no_scan_is_asked_for_before_the_roll_has_started() {
        training = TrainingToday.of(ADA);
        desk = browser.signedIn(training.lead(), Screen.DESKTOP);
        desk.waitForURL(address -> !address.contains("/sign-in"));
        desk.navigate(training.address("signed-sheet"));

        assertThat(desk.getByText("Once the roll has started, the scan of the signed sheet is attached here.")).isVisible();
        assertThat(button("Attach")).hasCount(0);
    }

    @Test
    void the_pages_are_accessible_on_a_phone_and_on_a_desk() {
        enter(ADA, BO);
        link("Paper sheet").click();
        attach("sheet.pdf", "%PDF-1.7");
        assertThat(desk.getByText("The scan is attached.")).isVisible();
        for (Screen screen : Screen.values()) {
            desk.setViewportSize(screen.width, screen.height);
            for (String address : List.of(training.address("signed-sheet"), training.address("take-attendance") + "&paper=true")) {
                desk.navigate(address);
                assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasCount(1);
                Checks.isAccessible(desk);
                Checks.doesNotScrollSideways(desk);
            }
        }
    }

    /** A roll of these people, beside their sheet. */
    private void enter(String... people) {
        training = TrainingToday.of(people);
        desk = open("take-attendance", training.lead(), Screen.DESKTOP);
        new RollPage(desk).start();
        desk.navigate(training.address("take-attendance") + "&paper=true");
        assertThat(RollRow.of(desk, people[0]).mark("Present")).isFocused();
    }

    private Page open(String act, Account trainer, Screen screen) {
        Page page = browser.signedIn(trainer, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        page.navigate(training.address(act));
        page.locator("[data-roll]").waitFor();
        return page;
    }

    private void press(String key) {
        desk.keyboard().press(key);
        keys++;
    }

    private void attach(String name, String content) {
        desk.getByLabel("File").setInputFiles(new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1)));
        button("Attach").click();
    }

    private void walkIn(String name) {
        desk.navigate(training.address("walk-in"));
        desk.getByLabel("Name").fill(name);
        desk.getByLabel("Agency", new Page.GetByLabelOptions().setExact(true)).fill("Harbor Clinic " + training.session());
        button("Add and mark present").click();
    }

    private Locator link(String name) {
        return desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String last(List<String> marks) {
        return marks.get(marks.size() - 1);
    }
}
