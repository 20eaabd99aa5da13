package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cohort of sixteen weeks from its template to the third session, as its coordinator, its facilitator, a participant and a stranger see it. */
class SixteenSaturdaysIT {

    private static final int HELD = 3;

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate yesterday = LocalDate.now(ZoneId.of("America/Los_Angeles")).minusDays(1);
    private final LocalDate first = yesterday.minusWeeks(HELD - 1L);
    private final String word = YouthZone.word();
    private final Account facilitator = YouthZone.facilitator("Imani " + word);

    @Test
    void a_cohort_runs_its_first_three_sessions_and_nobody_else_sees_any_of_it() {
        Page desk = entered(YouthZone.coordinator("Program " + word), Screen.DESKTOP);
        enterCohort(desk);
        String cohort = desk.url();
        link(desk, "Facilitators").click();
        desk.getByLabel("Facilitator", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("Imani " + word));
        button(desk, "Assign a facilitator").click();
        assertThat(desk.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Imani " + word))).isVisible();
        desk.navigate(cohort);
        enrol(desk, "Anna", "Bnna", "Cnna");
        waits(desk, cohort, "Dnna");

        Page phone = entered(facilitator, Screen.PHONE);
        for (int session = 0; session < HELD; session++) {
            phone.navigate(cohort);
            phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + (session + 1) + ": "))).click();
            takeRoll(phone, session == 0 ? "Excused" : "Present");
        }
        makeUp(phone, cohort, "Cnna");
        askSpeaker(phone, cohort);
        rides(desk, phone, cohort);
        feedback(phone, cohort);

        phone.navigate(cohort);
        link(phone, "Attendance at a glance").click();
        assertThat(phone.locator("table.glance tbody tr")).hasCount(3);
        assertThat(phone.locator("table.glance thead th.glance-week")).hasCount(16);
        assertThat(glance(phone, "Anna")).containsText("On track");
        assertThat(glance(phone, "Cnna").locator(".glance-cell").first()).containsText("made up");
        looksRight(phone);
        List<String> addresses = new ArrayList<>(List.of(cohort, phone.url()));
        assertEquals(1, CompletionIT.pages(phone.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))));
        phone.navigate(cohort);
        addresses.addAll(hrefs(phone));

        Page strangers = entered(YouthZone.facilitator("Sam Okafor"), Screen.DESKTOP);
        strangers.navigate("/program/cohorts");
        assertFalse(strangers.content().contains(word));
        for (String address : addresses) {
            assertEquals(404, strangers.request().get(address).status(), address);
        }
    }

    /** With two dates left out, and no more seats than participants. */
    private void enterCohort(Page desk) {
        EnterCohortPage entering = EnterCohortPage.open(desk).of(16, 3);
        leaveOut(desk, 1, first.plusWeeks(4), "The library moves its shelves");
        button(desk, "Another date").click();
        leaveOut(desk, 2, first.plusWeeks(8), "The site is closed");
        entering.enter("Cohort " + word, first);
        assertThat(desk.locator(".topic")).hasCount(16);
        assertThat(desk.getByText("The library moves its shelves")).isVisible();
    }

    private static void leaveOut(Page desk, int number, LocalDate day, String why) {
        desk.getByLabel("Date " + number, new Page.GetByLabelOptions().setExact(true)).fill(day.toString());
        desk.getByLabel("Why date " + number).fill(why);
    }

    private void enrol(Page desk, String... names) {
        for (String name : names) {
            link(desk, "Enrol a participant").click();
            desk.getByLabel("Full name").fill(name + " " + word);
            desk.getByLabel("Birth date").fill(yesterday.minusYears(16).minusDays(name.charAt(0)).toString());
            desk.locator("#day").fill(first.toString());
            desk.locator("#enrol").click();
            assertThat(desk.getByText("Enrolled as ")).isVisible();
        }
    }

    private void waits(Page desk, String cohort, String name) {
        desk.navigate(cohort);
        link(desk, "Waitlist").click();
        link(desk, "Add somebody").click();
        desk.getByLabel("Full name").fill(name + " " + word);
        desk.getByLabel("Birth date").fill(yesterday.minusYears(16).minusDays(name.charAt(0)).toString());
        desk.locator("#priority").selectOption(new SelectOption().setIndex(1));
        desk.locator("#wait").click();
        assertThat(link(desk, name + " " + word)).isVisible();
    }

    private static void takeRoll(Page phone, String mark) {
        phone.locator("#start").click();
        assertThat(phone.getByText("The roll is open. Mark participants as they come.")).isVisible();
        Locator last = phone.locator("table.roll tbody tr[data-attendee]").nth(2);
        last.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(mark).setExact(true)).click();
        assertThat(last).hasClass(Pattern.compile("is-saved"));
        phone.locator("#roll-rest").click();
        button(phone, "Mark them present").click();
        assertThat(phone.locator("#roll-count")).hasText("All 3 marked");
        button(phone, "Close the roll").click();
        assertThat(phone.getByText("Its marks count from now on.")).isVisible();
    }

    private void makeUp(Page phone, String cohort, String name) {
        phone.navigate(cohort);
        link(phone, "Attendance at a glance").click();
        link(phone, name + " " + word).click();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Enter a make-up"))).click();
        phone.getByLabel("What she did").selectOption(new SelectOption().setLabel("The topic, one to one"));
        phone.getByLabel("Done on").fill(yesterday.toString());
        button(phone, "Credit the session").click();
        assertThat(phone.getByText("The session is credited.")).isVisible();
    }

    private void askSpeaker(Page phone, String cohort) {
        phone.navigate(cohort);
        phone.locator(".topic").nth(HELD).click();
        link(phone, "Ask a guest speaker").click();
        phone.getByLabel("Name").fill("Odile Marchetti");
        phone.getByLabel("E-mail").fill("odile@clinic.example");
        button(phone, "Ask a guest speaker").click();
        assertThat(new Frame(phone).heading()).hasText("Odile Marchetti");
    }

    private void rides(Page desk, Page phone, String cohort) {
        phone.navigate(cohort);
        phone.locator(".topic").nth(HELD).click();
        link(phone, "Ride list").click();
        assertThat(phone.getByText("The program’s coordinator enters them.")).isVisible();
        desk.navigate(phone.url());
        link(desk, "Meeting points").click();
        desk.locator("#name").fill("Lakeside Station");
        button(desk, "Add a meeting point").click();
        assertThat(desk.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Lakeside Station").setExact(true))).isVisible();
        phone.reload();
        phone.locator("#who").selectOption(new SelectOption().setIndex(1));
        phone.locator("#point").selectOption(new SelectOption().setIndex(1));
        phone.locator("#time").fill("09:15");
        button(phone, "Ask for a ride").click();
        assertThat(phone.getByText("1 ride is asked for and not arranged.")).isVisible();
    }

    /** On her own telephone, by what the code says. */
    private void feedback(Page phone, String cohort) {
        phone.navigate(cohort);
        phone.locator(".topic").nth(HELD - 1).click();
        link(phone, "Feedback").click();
        link(phone, "Ask for feedback").click();
        button(phone, "Make the form").click();
        assertThat(phone.locator(".poster .qr")).isVisible();
        Page hers = browser.open(Screen.PHONE);
        hers.navigate(phone.locator("#address").inputValue());
        for (int question = 0; question < HELD; question++) {
            hers.locator(".scale").nth(question).getByLabel("Yes", new Locator.GetByLabelOptions().setExact(true)).check();
        }
        button(hers, "Send").click();
        assertThat(new Frame(hers).heading()).hasText("Thank you!");
    }

    private Page entered(Account account, Screen screen) {
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    /** Where the pages of the cohort lead to that are its own. */
    private static List<String> hrefs(Page page) {
        return page.locator("main a[href*='=']").all().stream().map(each -> each.getAttribute("href")).distinct().toList();
    }

    private Locator glance(Page page, String name) {
        return page.locator("table.glance tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
