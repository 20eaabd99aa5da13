package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who can still complete: the grid, the make-up, the sign-off, the certificate; and the rule behind them. */
class CompletionIT {

    private static final int WEEKS = 16;

    private static final int PARTICIPANTS = 16;

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();
    private final Account facilitator = YouthZone.facilitator("Imani " + word);

    @Test
    void sixteen_weeks_of_sixteen_are_seen_at_a_glance_on_a_phone_and_print_on_one_page() {
        Page desk = coordinator();
        enterCohort(desk, WEEKS);
        for (int i = 0; i < PARTICIPANTS; i++) {
            enrol(desk, (char) ('A' + i) + "nna-Guadalupe " + word + " Hernandez-Castellanos de la Vega " + i, today.minusYears(16).minusDays(i));
        }
        Page phone = facilitator();
        take(phone, "Present", "Late", "Excused", "Unexcused");
        openGlance(phone);

        assertThat(phone.locator("table.glance tbody tr")).hasCount(PARTICIPANTS);
        assertThat(phone.locator("table.glance thead th.glance-week")).hasCount(WEEKS);
        assertThat(row(phone, "Anna").locator(".glance-cell").first()).hasText("✓PPresent");
        assertThat(row(phone, "Dnna").locator(".glance-cell").first()).hasText("✕UUnexcused");
        assertThat(row(phone, "Cnna")).containsText("On track");
        assertThat(phone.locator("svg.trend")).hasAttribute("aria-label", Pattern.compile("session 1: \\d+%"));
        assertFalse(phone.title().contains(word));
        looksRight(phone);
        Locator region = phone.locator(".glance-scroll");
        region.focus();
        phone.keyboard().press("ArrowRight");
        phone.waitForFunction("() => document.querySelector('.glance-scroll').scrollLeft > 0");
        assertEquals(phone.locator("table.glance tbody th").first().boundingBox().x, region.boundingBox().x, 2.0);
        phone.evaluate("() => { document.querySelector('.glance-scroll').scrollLeft = 0; }");
        Pictures.take(phone, "glance-phone");
        phone.setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
        Pictures.take(phone, "glance");

        Response logged = phone.waitForResponse(answer -> answer.url().contains("/api/prints/"), () -> assertEquals(1,
                pages(phone.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target/pictures/glance.pdf"))))));
        assertEquals(204, logged.status());
        assertEquals(1, Rows.count("select count(*) from youth_access_event where act = 'LogPrints.printed' and outcome = 'DONE' and subject = ?",
                UUID.fromString(phone.url().replaceFirst(".*cohort=", ""))));
    }

    @Test
    void a_facilitator_credits_a_make_up_takes_it_back_and_signs_off_who_met_the_rule() {
        Page desk = coordinator();
        enterCohort(desk, 12);
        changeRule(desk);
        enrol(desk, "Anna " + word, today.minusYears(16));
        enrol(desk, "Bnna " + word, today.minusYears(15));
        link(desk, "Anna " + word).click();
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change "))).click();
        desk.getByLabel("New state").selectOption("ACTIVE");
        button(desk, "Save").click();
        Page phone = facilitator();
        take(phone, "Present", "Excused");
        openGlance(phone);

        link(phone, "Bnna " + word).click();
        assertThat(phone.getByText("1 session missing")).isVisible();
        looksRight(phone);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Enter a make-up"))).click();
        looksRight(phone);
        button(phone, "Credit the session").click();
        assertThat(phone.getByText("Enter the day on which it was done.").last()).isVisible();
        phone.getByLabel("Done on").fill(today.minusDays(1).toString());
        button(phone, "Credit the session").click();
        assertThat(phone.getByText("Enter a day from").last()).isVisible();
        looksRight(phone);
        phone.getByLabel("What she did").selectOption(new SelectOption().setLabel("The topic, one to one"));
        phone.getByLabel("Done on").fill(today.toString());
        button(phone, "Credit the session").click();
        assertThat(phone.getByText("The session is credited.")).isVisible();
        assertThat(phone.getByText("Rule met")).isVisible();
        assertThat(phone.getByText("She has missed no session that she has not made up.")).isVisible();
        looksRight(phone);
        button(phone, "Sign off").click();
        assertThat(phone.getByText("She isn’t active.").last()).isVisible();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take back"))).click();
        assertThat(phone.getByText("The make-up is taken back.")).isVisible();

        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Attendance of Cohort " + word)).click();
        link(phone, "Anna " + word).click();
        looksRight(phone);
        button(phone, "Sign off").click();
        assertThat(phone.getByText("Signed off: she has completed.")).isVisible();
        assertThat(new Frame(phone).heading()).hasText("Anna " + word);
        looksRight(phone);
        APIResponse certificate = phone.request().get(phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Certificate (PDF)")).getAttribute("href"));
        assertEquals(200, certificate.status());
        assertTrue(certificate.headers().get("content-disposition").matches("attachment; filename=\"certificate-[-0-9]{10}.pdf\""));
        assertTrue(new String(certificate.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void a_coordinator_words_the_certificate_which_tells_nothing() {
        Page desk = coordinator();
        enterCohort(desk, 12);
        link(desk, "Rule of completion").click();
        link(desk, "Wording of the certificate").click();
        looksRight(desk);
        desk.getByLabel("Text").fill("completed what the court asked of her");
        button(desk, "Save the wording").click();
        assertThat(desk.getByText("“court” may tell why she came. Say it without.").last()).isVisible();
        desk.getByLabel("Title").fill("");
        button(desk, "Save the wording").click();
        assertThat(desk.getByText("Enter a title of up to 60 characters, on one line.").last()).isVisible();
        looksRight(desk);
        desk.getByLabel("Title").fill("Well done");
        desk.getByLabel("Text").fill("came to {sessions} sessions");
        button(desk, "Save the wording").click();

        assertThat(desk.getByText("The wording is saved.")).isVisible();
    }

    /** To one session of which none may be missed without an excuse. */
    private void changeRule(Page desk) {
        link(desk, "Rule of completion").click();
        looksRight(desk);
        desk.getByLabel("Sessions at least").fill("many");
        button(desk, "Set the rule").click();
        assertThat(desk.getByText("Enter how many sessions it takes, 1 or more.").last()).isVisible();
        desk.getByLabel("Sessions at least").fill("13");
        button(desk, "Set the rule").click();
        assertThat(desk.getByText("The cohort has 12 sessions. Enter that many, or fewer.").last()).isVisible();
        looksRight(desk);
        desk.getByLabel("Sessions at least").fill("1");
        desk.getByLabel("Unexcused at most").fill("0");
        button(desk, "Set the rule").click();
        assertThat(desk.getByText("The rule is set for whoever is enrolled from now on.")).isVisible();
        looksRight(desk);
        link(desk, "Cohort " + word).click();
    }

    /** Marks the first ones so, and the rest present. */
    private void take(Page phone, String... marks) {
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Take the roll"))).first().click();
        button(phone, "Start the roll").click();
        for (int i = 0; i < marks.length; i++) {
            Locator row = phone.locator("table.roll tbody tr[data-attendee]").nth(i);
            row.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(marks[i]).setExact(true)).click();
            if (marks[i].equals("Late")) {
                phone.locator("[data-minutes='10']:visible").click();
            }
            assertThat(row).hasClass(Pattern.compile("is-saved"));
        }
        if (phone.locator("table.roll tbody tr[data-attendee]").count() > marks.length) {
            phone.locator("#roll-rest").click();
            button(phone, "Mark them present").click();
            assertThat(phone.locator("#roll-count")).hasText("All " + PARTICIPANTS + " marked");
        }
        link(phone, "Cohort " + word).click();
        looksRight(phone);
    }

    private static void openGlance(Page page) {
        link(page, "Attendance at a glance").click();
    }

    private static Locator row(Page page, String name) {
        return page.locator("table.glance tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Of a PDF. */
    static long pages(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }

    private Page coordinator() {
        return entered(YouthZone.coordinator("Program " + word), Screen.DESKTOP);
    }

    private Page facilitator() {
        Page page = entered(facilitator, Screen.PHONE);
        page.navigate("/today");
        return page;
    }

    private Page entered(Account account, Screen screen) {
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    private void enterCohort(Page page, int weeks) {
        EnterCohortPage.open(page).of(weeks, PARTICIPANTS).enter("Cohort " + word, today);
        link(page, "Facilitators").click();
        page.getByLabel("Facilitator", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("Imani " + word));
        button(page, "Assign a facilitator").click();
        assertThat(page.getByText("The cohort is open to that account from now on.")).isVisible();
        link(page, "Cohort " + word).click();
    }

    private static void enrol(Page page, String name, LocalDate born) {
        link(page, "Enrol a participant").click();
        page.getByLabel("Full name").fill(name);
        page.getByLabel("Birth date").fill(born.toString());
        page.locator("#enrol").click();
        assertThat(page.getByText(Pattern.compile("Enrolled as "))).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
