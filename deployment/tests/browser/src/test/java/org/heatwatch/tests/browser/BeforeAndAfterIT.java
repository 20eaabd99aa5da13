package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is open before and after sessions, on Today of who facilitates and who coordinates; and the call that is noted. */
class BeforeAndAfterIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();
    private final Account facilitator = YouthZone.facilitator("Imani " + word);

    @Test
    void a_facilitator_mends_what_is_open_with_one_click_each_and_notes_a_call() {
        Page desk = coordinator();
        Page phone = entered(facilitator, Screen.PHONE);
        phone.navigate("/today");
        assertThat(item(phone, "Take the roll: not started")).isVisible();
        assertThat(item(phone, "Let Odile " + word + " sign the confidentiality form")).isVisible();
        looksRight(phone);
        item(phone, "Ask Odile " + word + " again").click();
        assertThat(new Frame(phone).heading()).hasText("Odile " + word);
        phone.navigate("/today");
        item(phone, "Say what was done").click();
        button(phone, "Save").click();
        assertThat(phone.getByText("Said by Imani")).isVisible();

        miss(phone);
        phone.navigate("/today");
        assertThat(phone.getByText("Missed without an excuse")).isVisible();
        assertFalse(phone.content().contains("Anna " + word));
        looksRight(phone);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Note the call"))).click();
        assertThat(new Frame(phone).heading()).hasText("Call Anna " + word);
        assertFalse(phone.title().contains(word));
        looksRight(phone);
        button(phone, "Save").click();
        assertThat(phone.getByText("Choose what came of the call.").last()).isVisible();
        phone.getByLabel("What came of it").selectOption("LEFT_WORD");
        phone.getByLabel("Day of the call").fill("");
        button(phone, "Save").click();
        assertThat(phone.getByText("Enter the day of the call as a date").last()).isVisible();
        looksRight(phone);
        phone.getByLabel("Day of the call").fill(today.plusDays(1).toString());
        button(phone, "Save").click();
        assertThat(phone.getByText("Enter a day from").last()).isVisible();
        phone.getByLabel("Day of the call").fill(today.toString());
        String address = phone.url();
        button(phone, "Save").click();
        assertThat(phone.getByText("The call is noted.")).isVisible();
        assertThat(phone.getByText("Missed without an excuse")).hasCount(0);
        phone.navigate(address);
        assertThat(phone.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Left word safely"))).isVisible();
        looksRight(phone);

        desk.navigate("/today");
        assertThat(desk.getByText(Pattern.compile("3 things are open before the next session"))).isVisible();
        looksRight(desk);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See what it is Cohort " + word)).click();
        assertThat(item(desk, "Take the roll: not started")).isVisible();
        looksRight(desk);
    }

    @Test
    void a_coordinator_of_many_cohorts_finds_fifteen_on_today_and_the_others_behind_a_link() {
        Page desk = coordinator();
        Rows.change("""
                with more as (
                    insert into cohort (id, program_id, name, zone, capacity, meets_on, meets_at, first_on, last_on, created_at, created_by, version)
                    select gen_random_uuid(), program_id, name || ' of ' || n, zone, capacity, meets_on, meets_at, first_on, last_on, created_at, created_by, 0
                    from cohort, generate_series(1, 16) n where name = ?
                    returning id)
                insert into cohort_session (id, cohort_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, state, topic, version)
                select gen_random_uuid(), more.id, s.ordinal, s.start_local, s.end_local, s.zone, s.starts_at, s.ends_at, s.minutes, s.state, s.topic, 0
                from more, cohort_session s join cohort c on c.id = s.cohort_id where c.name = ?""", "Cohort " + word, "Cohort " + word);
        desk.navigate("/today");
        assertThat(desk.getByText("See what it is")).hasCount(15);
        assertThat(desk.locator("section[aria-labelledby=open] h3").first()).hasText("Cohort " + word);
        assertThat(desk.locator("section[aria-labelledby=saturdays] li")).hasCount(15);
        assertThat(link(desk, "19 more sessions this week")).isVisible();
        looksRight(desk);

        link(desk, "2 more cohorts have something open").click();
        assertThat(new Frame(desk).heading()).hasText("Before and after Saturday");
        assertThat(desk.getByText("See what it is")).hasCount(17);
        looksRight(desk);
    }

    /** Today's session, without an excuse. */
    private void miss(Page phone) {
        phone.navigate("/today");
        phone.locator("a.button--primary").filter(new Locator.FilterOptions().setHasText("Take the roll")).click();
        button(phone, "Start the roll").click();
        Locator row = phone.locator("table.roll tbody tr[data-attendee]").first();
        row.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Unexcused").setExact(true)).click();
        assertThat(row).hasClass(Pattern.compile("is-saved"));
    }

    /** With a cohort that met a week ago, meets today, and in a week has a speaker; and a participant. */
    private Page coordinator() {
        Page desk = entered(YouthZone.coordinator("Program " + word), Screen.DESKTOP);
        EnterCohortPage.open(desk).of(12, 15).enter("Cohort " + word, today.minusWeeks(1));
        String cohort = desk.url();
        desk.locator(".topic").nth(2).click();
        link(desk, "Ask a guest speaker").click();
        desk.getByLabel("Name").fill("Odile " + word);
        desk.getByLabel("E-mail").fill("odile@clinic.example");
        button(desk, "Ask a guest speaker").click();
        assertThat(new Frame(desk).heading()).hasText("Odile " + word);
        desk.navigate(cohort);
        link(desk, "Facilitators").click();
        desk.getByLabel("Facilitator", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("Imani " + word));
        button(desk, "Assign a facilitator").click();
        assertThat(desk.getByText("The cohort is open to that account from now on.")).isVisible();
        desk.navigate(cohort);
        link(desk, "Enrol a participant").click();
        desk.getByLabel("Full name").fill("Anna " + word);
        desk.getByLabel("Birth date").fill(today.minusYears(16).toString());
        desk.locator("#enrol").click();
        assertThat(desk.getByText(Pattern.compile("Enrolled as "))).isVisible();
        return desk;
    }

    private Page entered(Account account, Screen screen) {
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    private static Locator item(Page page, String text) {
        return page.locator(".open-items a").filter(new Locator.FilterOptions().setHasText(text)).first();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
