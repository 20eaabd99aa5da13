package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.browser.pages.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Saturday on a facilitator's phone: from Today to the roll, the marks, the note. */
class SaturdayIT {

    private static final int PARTICIPANTS = 15;

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();

    @Test
    void a_facilitator_takes_the_roll_of_fifteen_on_her_phone() {
        Page page = facilitatorWith(PARTICIPANTS);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Take the roll"))).first().click();
        assertThat(new Frame(page).heading()).hasText("Roll, session 1");
        assertFalse(page.title().contains(word));
        start(page);
        assertThat(rows(page)).hasCount(PARTICIPANTS);
        assertEquals(0, page.locator("table.roll input:checked").count());
        looksRight(page);
        fitsOnOneScreen(page);

        tap(page, 0, "Present");
        assertThat(rows(page).nth(0)).hasClass(Pattern.compile("is-saved"));
        rows(page).nth(1).getByRole(AriaRole.RADIO, named("Late")).click();
        page.locator("[data-minutes='10']:visible").click();
        assertThat(rows(page).nth(1).locator(".roll-text")).hasText("10 min · Saved");
        tap(page, 2, "Not expected");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("In court")).click();
        assertThat(rows(page).nth(2).locator(".roll-text")).hasText("In court · Saved");
        looksRight(page);
        rows(page).nth(2).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo")).click();
        assertThat(rows(page).nth(2).locator(".roll-text")).hasText("Saved");
        tap(page, 2, "Unexcused");
        assertThat(rows(page).nth(2)).hasClass(Pattern.compile("is-saved"));

        page.locator("#roll-rest").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark them present")).click();
        assertThat(page.locator("#roll-count")).hasText("All 15 marked");
        fitsOnOneScreen(page);
        note(page).fill("They laughed a lot " + word);
        page.locator("#write-note").click();
        assertThat(page.getByText("The note is saved.")).isVisible();
        assertThat(note(page)).hasValue("They laughed a lot " + word);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the roll")).click();
        assertThat(page.getByText("Its marks count from now on.")).isVisible();
        looksRight(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cohort " + word).setExact(true)).click();
        assertThat(roster(page, "Bnna")).containsText("1 of 1 session, 100%");
        assertThat(roster(page, "Cnna")).containsText("0 of 1 session, 0%adjusted 0%");
        looksRight(page);
    }

    @Test
    void a_mark_waits_on_the_phone_while_there_is_no_network_and_holds_no_name() {
        Page page = facilitatorWith(2);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Take the roll"))).first().click();
        start(page);
        browser.expectFailedRequests();
        page.context().setOffline(true);
        assertThat(page.locator("#roll-offline")).isVisible();

        tap(page, 0, "Excused");

        assertThat(rows(page).nth(0)).hasClass(Pattern.compile("is-waiting"));
        String kept = (String) page.evaluate("() => JSON.stringify(Object.entries(localStorage))");
        assertTrue(kept.contains("EXCUSED"), kept);
        assertFalse(kept.contains(word), kept);
        page.context().setOffline(false);
        assertThat(rows(page).nth(0)).hasClass(Pattern.compile("is-saved"));
    }

    @Test
    void an_absence_that_is_known_before_is_said_and_a_note_of_ones_own_is_kept() {
        Page page = facilitatorWith(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Take the roll"))).first().click();
        rows(page).first().getByRole(AriaRole.LINK).click();
        assertThat(note(page)).isVisible();
        looksRight(page);
        page.getByLabel("What was said of this day").selectOption(new SelectOption().setLabel("Not expected: In hospital"));
        page.locator("#plan").click();
        assertThat(page.getByText("The roll shows it.")).isVisible();
        note(page).fill("Call her on Monday");
        page.locator("#write-note").click();
        assertThat(page.getByText("The note is saved.")).isVisible();
        assertThat(note(page)).hasValue("Call her on Monday");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Roll, session 1")).click();

        assertThat(rows(page).first().locator(".roll-agency")).hasText(Pattern.compile("Said before: Not expected, In hospital"));
        assertEquals(0, page.locator("table.roll input:checked").count());
    }

    /** On Today of a facilitator of a cohort that meets today, with so many participants. */
    private Page facilitatorWith(int participants) {
        Account facilitator = YouthZone.facilitator("Imani " + word);
        Account coordinator = YouthZone.coordinator("Program " + word);
        Page desk = browser.signedIn(coordinator, Screen.DESKTOP);
        desk.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(coordinator);
        EnterCohortPage.open(desk).enter("Cohort " + word, today);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Facilitators").setExact(true)).click();
        desk.getByLabel("Facilitator", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("Imani " + word));
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Assign a facilitator").setExact(true)).click();
        assertThat(desk.getByRole(AriaRole.ROWHEADER).first()).isVisible();
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cohort " + word).setExact(true)).click();
        IntStream.range(0, participants).forEach(i -> enrol(desk, (char) ('A' + i) + "nna " + word + i, today.minusYears(16).minusDays(i)));

        Page phone = browser.signedIn(facilitator, Screen.PHONE);
        phone.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(facilitator);
        phone.navigate("/today");
        looksRight(phone);
        return phone;
    }

    private static void enrol(Page page, String name, LocalDate born) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enrol a participant").setExact(true)).click();
        page.getByLabel("Full name").fill(name);
        page.getByLabel("Birth date").fill(born.toString());
        page.locator("#enrol").click();
        assertThat(page.getByText(Pattern.compile("Enrolled as "))).isVisible();
    }

    private static void start(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the roll")).click();
        assertThat(page.getByText("The roll is open. Mark participants as they come.")).isVisible();
    }

    private static Locator note(Page page) {
        return page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true));
    }

    /** Scrolled until the first row is right below what sticks to the top: nothing lies over a row, and none is cut off. */
    private static void fitsOnOneScreen(Page page) {
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        Object whole = page.evaluate("""
                () => {
                  const rows = [...document.querySelectorAll('table.roll tbody tr[data-attendee]')];
                  rows.at(-1).scrollIntoView({ block: 'center', behavior: 'instant' });
                  const below = document.querySelector('.roll-bar').getBoundingClientRect().bottom;
                  scrollBy({ top: rows[0].getBoundingClientRect().top - below, behavior: 'instant' });
                  const isSeen = (row, y) => row.contains(document.elementFromPoint(innerWidth / 2, y));
                  return rows.map(row => row.getBoundingClientRect())
                    .filter((box, i) => isSeen(rows[i], box.top + 1) && isSeen(rows[i], box.bottom - 1)).length;
                }""");
        assertEquals(PARTICIPANTS, whole, "rows that are wholly on a phone's screen at once");
    }

    private static Locator roster(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator rows(Page page) {
        return page.locator("table.roll tbody tr[data-attendee]");
    }

    private static void tap(Page page, int row, String mark) {
        rows(page).nth(row).getByRole(AriaRole.RADIO, named(mark)).click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
