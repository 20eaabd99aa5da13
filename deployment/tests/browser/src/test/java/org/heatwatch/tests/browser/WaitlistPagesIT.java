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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A participant who can't come for a time, one who is moved, and others who wait for a seat, as a coordinator sees to them. */
class WaitlistPagesIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();

    @Test
    void whoever_waits_is_offered_the_seat_that_comes_free_and_takes_it_or_not() {
        Page page = coordinatorOf("Cohort " + word, "1");
        enrol(page, "Seated " + word);
        link(page, "Waitlist").click();
        assertThat(page.getByText("Nobody waits", new Page.GetByTextOptions().setExact(true))).isVisible();
        looksRight(page);
        waits(page, "Patient " + word, "In her turn");
        assertThat(page.getByText("is on the waitlist.")).isVisible();
        waits(page, "Urgent " + word, "1. Her safety can’t wait");
        waits(page, "Near " + word, "2. A hearing is near");
        assertThat(inLine(page)).hasText(new String[] {"Urgent " + word, "Near " + word, "Patient " + word});
        assertFalse(page.title().contains(word));
        looksRight(page);

        change(page, "Patient " + word, "Change");
        looksRight(page);
        page.getByLabel("Order on the waitlist").selectOption(new SelectOption().setLabel("2. A hearing is near"));
        button(page, "Save").click();
        assertThat(page.getByText("The order is saved.")).isVisible();

        link(page, "Cohort " + word).click();
        link(page, "Seated " + word).click();
        changes(page, "WITHDRAWN");
        assertThat(page.getByText("A seat is offered until")).isVisible();
        looksRight(page);
        page.navigate("/today");
        assertThat(page.getByText("Seats that are offered")).isVisible();
        assertThat(page.getByText("Offered a seat until")).isVisible();
        assertThat(page.getByText(word).first()).hasText("Cohort " + word);
        looksRight(page);
        page.locator("a[href*='/program/waitlist']").click();
        assertThat(page.locator("table.list").first()).containsText("Offered a seat");
        looksRight(page);
        change(page, "Urgent " + word, "Answer");
        looksRight(page);
        button(page, "She does not want it").click();
        assertThat(page.getByText("did not want the seat.")).isVisible();
        change(page, "Patient " + word, "Answer");
        page.getByLabel("Joins on").fill(today.plusDays(3).toString());
        button(page, "She takes the seat").click();
        assertThat(page.getByText("or an earlier day.").first()).isVisible();
        looksRight(page);
        page.getByLabel("Joins on").fill(today.toString());
        button(page, "She takes the seat").click();
        assertThat(page.getByText("has taken the seat.")).isVisible();
        change(page, "Near " + word, "Change");
        button(page, "Take her off the waitlist").click();
        assertThat(page.getByText("waits no longer.")).isVisible();
        page.getByLabel("Days that an offer stands").fill("none");
        button(page, "Save").click();
        assertThat(page.getByText("Enter 1 to 60 days.").last()).isVisible();
        looksRight(page);
        page.getByLabel("Days that an offer stands").fill("3");
        button(page, "Save").click();
        assertThat(page.getByText("It holds for the offers made from now on.")).isVisible();
    }

    @Test
    void somebody_who_may_be_on_file_is_put_on_the_waitlist_all_the_same() {
        Page page = coordinatorOf("Cohort " + word, "1");
        enrol(page, "Marisol " + word);
        link(page, "Enrol a participant").click();
        page.getByLabel("Full name").fill("Marisol " + word);
        page.getByLabel("Birth date").fill(today.minusYears(16).toString());
        page.locator("#enrol").click();
        assertThat(page.getByText("All 1 seats are taken.").last()).isVisible();
        page.locator("#wait").click();
        looksRight(page);
        button(page, "She is somebody else: put her on the waitlist").click();

        assertThat(page.getByText("is on the waitlist.")).isVisible();
    }

    @Test
    void a_participant_is_held_with_a_reason_and_moved_to_another_cohort() {
        Page page = coordinatorOf("There " + word, "5");
        enterCohort(page, "Here " + word, "5");
        enrol(page, "Marisol " + word);
        link(page, "Marisol " + word).click();
        changes(page, "ACTIVE");
        link(page, "Marisol " + word).click();
        changes(page, "ON_HOLD");
        assertThat(page.getByText("Say why she is on hold.").last()).isVisible();
        looksRight(page);
        page.getByLabel("Reason").selectOption("IN_CUSTODY");
        button(page, "Save").click();
        assertThat(page.locator("table.list").first()).containsText("In custody");

        link(page, "Marisol " + word).click();
        looksRight(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change "))).click();
        link(page, "Move to another cohort").click();
        looksRight(page);
        button(page, "Move her").click();
        assertThat(page.getByText("Choose the cohort that she goes to.").last()).isVisible();
        page.getByLabel("Cohort", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setIndex(1));
        button(page, "Move her").click();

        assertThat(new Frame(page).heading()).hasText("There " + word);
        link(page, "Marisol " + word).click();
        assertThat(page.getByText("Came from another cohort")).isVisible();
        looksRight(page);
    }

    @Test
    void a_roll_does_not_expect_whoever_cannot_come() {
        Account facilitator = YouthZone.facilitator("Imani " + word);
        Page page = coordinatorOf("Cohort " + word, "5");
        link(page, "Facilitators").click();
        page.getByLabel("Facilitator", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("Imani " + word));
        button(page, "Assign a facilitator").click();
        assertThat(page.getByRole(AriaRole.ROWHEADER).first()).isVisible();
        link(page, "Cohort " + word).click();
        link(page, "Enrol a participant").click();
        page.getByLabel("Joins on").first().fill(today.minusWeeks(2).toString());
        fill(page, "Marisol " + word);
        page.locator("#enrol").click();
        link(page, "Marisol " + word).click();
        link(page, "When she can’t come").click();
        looksRight(page);
        button(page, "Note it").click();
        assertThat(page.getByText("Choose what keeps her.").last()).isVisible();
        page.getByLabel("What keeps her").selectOption("IN_CUSTODY");
        page.getByLabel("First day").fill(today.minusWeeks(3).toString());
        button(page, "Note it").click();
        assertThat(page.getByText("It is noted.")).isVisible();
        looksRight(page);
        page.getByLabel("It ends on").fill(today.minusDays(1).toString());
        button(page, "Save the last day").click();
        assertThat(page.getByText("The last day is saved.")).isVisible();
        assertThat(page.getByLabel("It ends on")).hasCount(0);

        Page hers = entered(facilitator, Screen.PHONE);
        hers.navigate("/program/cohorts");
        link(hers, "Cohort " + word).click();
        link(hers, "1: " + DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US).format(today.minusWeeks(2))).click();
        assertThat(hers.locator(".roll-agency").first()).containsText("Not expected, In custody");
        hers.locator("#start").click();
        assertThat(hers.locator("table.roll tbody tr").first().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Not expected"))).isChecked();
        assertThat(hers.locator(".roll-text").first()).containsText("By itself");
        looksRight(hers);
        assertThat(link(hers, "When she can’t come")).hasCount(0);

        page.locator("#taking-back button").click();
        assertThat(page.getByText("It is taken back.")).isVisible();
        assertThat(page.getByText("Nothing is noted.")).isVisible();
    }

    private Page coordinatorOf(String cohort, String seats) {
        Page page = entered(YouthZone.coordinator("Program " + word), Screen.DESKTOP);
        enterCohort(page, cohort, seats);
        return page;
    }

    private void enterCohort(Page page, String name, String seats) {
        EnterCohortPage entering = EnterCohortPage.open(page);
        page.getByLabel("Seats").fill(seats);
        entering.enter(name, today.minusWeeks(2));
    }

    private Page entered(Account account, Screen screen) {
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    private void enrol(Page page, String name) {
        link(page, "Enrol a participant").click();
        fill(page, name);
        page.locator("#enrol").click();
        assertThat(page.getByText("Enrolled as")).isVisible();
    }

    private void waits(Page page, String name, String why) {
        link(page, "Add somebody").click();
        fill(page, name);
        page.locator("#priority").selectOption(new SelectOption().setLabel(why));
        page.locator("#wait").click();
        assertThat(link(page, name)).isVisible();
    }

    private void fill(Page page, String name) {
        page.getByLabel("Full name").fill(name);
        page.getByLabel("Birth date").fill(today.minusYears(16).minusDays(name.charAt(0)).toString());
    }

    private static Locator inLine(Page page) {
        return page.locator("table.list").first().locator("tbody th");
    }

    private static void change(Page page, String name, String act) {
        page.locator("table.list tr", new Page.LocatorOptions().setHasText(name)).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + act))).click();
    }

    private static void changes(Page page, String state) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change "))).click();
        page.getByLabel("New state").selectOption(state);
        button(page, "Save").click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
