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
import java.util.UUID;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is given out at a session, and who is driven to it, as a facilitator and a coordinator keep it. */
class LedgerPagesIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();
    private String cohort;

    @Test
    void a_facilitator_writes_what_was_given_out_and_a_coordinator_corrects_it() {
        Page coordinators = coordinator();
        Page page = facilitator(coordinators);
        topic(page, 1).click();
        link(page, "Ledger").click();
        assertThat(page.getByText("Nothing is entered for this session yet.")).isVisible();
        looksRight(page);
        link(page, "Add a line").click();
        looksRight(page);
        button(page, "Add a line").click();
        assertThat(page.getByText("Enter how many were given out as a number").last()).isVisible();
        looksRight(page);
        page.locator("#kind").selectOption("INCENTIVE");
        page.locator("#what").fill("Gift card for " + word);
        page.locator("#many").fill("12");
        page.locator("#amount").fill("ten");
        page.locator("#receipts").fill("9");
        button(page, "Add a line").click();
        assertThat(page.getByText("Enter the amount of one in dollars").last()).isVisible();
        page.locator("#amount").fill("10.50");
        button(page, "Add a line").click();
        assertThat(page.getByText("is the name of somebody in the group").last()).isVisible();
        looksRight(page);
        page.locator("#what").fill("Grocery gift card");
        button(page, "Add a line").click();
        assertThat(page.getByText("3 of 12 receipts are missing.")).isVisible();
        assertThat(page.getByText("$126.00").first()).isVisible();
        looksRight(page);
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        looksRight(page);

        coordinators.navigate("/program/ledger?cohort=" + cohort);
        looksRight(coordinators);
        coordinators.locator("table.list a").first().click();
        assertThat(link(coordinators, "Grocery gift card")).isVisible();
        assertThat(link(coordinators, "Add a line")).hasCount(0);
        link(coordinators, "Grocery gift card").click();
        looksRight(coordinators);
        coordinators.locator("#receipts").fill("13");
        button(coordinators, "Save").click();
        assertThat(coordinators.getByText("from 0 to 12").last()).isVisible();
        coordinators.locator("#receipts").fill("12");
        button(coordinators, "Save").click();
        assertThat(coordinators.getByText("12 signed")).isVisible();
        link(coordinators, "Grocery gift card").click();
        assertThat(coordinators.locator(".timeline li")).hasCount(2);
        button(coordinators, "Strike it out").click();
        looksRight(coordinators);
        coordinators.locator("#strike").click();
        assertThat(coordinators.getByText("Struck out", new Page.GetByTextOptions().setExact(true))).isVisible();
        looksRight(coordinators);
        link(coordinators, "Grocery gift card").click();
        assertThat(coordinators.locator(".timeline li")).hasCount(3);
        assertThat(coordinators.locator("#save")).hasCount(0);
        looksRight(coordinators);
    }

    @Test
    void rides_are_asked_for_by_code_from_public_places_arranged_and_printed() {
        Page coordinators = coordinator();
        Page page = facilitator(coordinators);
        topic(page, 4).click();
        link(page, "Ride list").click();
        assertThat(page.getByText("The program’s coordinator enters them.")).isVisible();
        looksRight(page);
        String rides = page.url();

        coordinators.navigate(rides);
        link(coordinators, "Meeting points").click();
        looksRight(coordinators);
        button(coordinators, "Add a meeting point").click();
        assertThat(coordinators.getByText("Enter the name of the place").last()).isVisible();
        looksRight(coordinators);
        for (String place : new String[] {"Lakeside Station", "Library"}) {
            coordinators.locator("#name").fill(place);
            button(coordinators, "Add a meeting point").click();
            assertThat(coordinators.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(place).setExact(true))).isVisible();
        }
        coordinators.locator("button[name=retire]").last().click();
        assertThat(coordinators.getByText("No new ride starts there.")).isVisible();
        coordinators.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        looksRight(coordinators);

        page.navigate(rides);
        page.locator("#time").fill("10:00");
        button(page, "Ask for a ride").click();
        assertThat(page.getByText("Choose who rides.").last()).isVisible();
        looksRight(page);
        page.locator("#who").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator("#point option")).hasCount(2);
        page.locator("#point").selectOption(new SelectOption().setIndex(1));
        button(page, "Ask for a ride").click();
        assertThat(page.getByText("before 10:00").last()).isVisible();
        looksRight(page);
        page.locator("#time").fill("09:15");
        button(page, "Ask for a ride").click();
        assertThat(page.getByText("1 ride is asked for and not arranged.")).isVisible();
        assertThat(page.locator("table.list")).containsText("Lakeside Station");
        assertFalse(page.locator("table.list").innerText().contains(word));
        looksRight(page);
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        looksRight(page);

        page.locator("table.list a").click();
        assertThat(page.locator("#time")).hasValue("09:15");
        looksRight(page);
        page.locator("#state").selectOption("ARRANGED");
        page.locator("#point").selectOption(new SelectOption().setIndex(0));
        button(page, "Save").click();
        assertThat(page.getByText("Choose the meeting point.").last()).isVisible();
        page.locator("#point").selectOption(new SelectOption().setIndex(1));
        button(page, "Save").click();
        assertThat(page.getByText("Arranged: driver or fare")).isVisible();
        assertThat(page.getByText("not arranged")).hasCount(0);

        link(page, "Page to print").click();
        assertThat(button(page, "Print")).isVisible();
        assertFalse(page.content().contains(word));
        looksRight(page);
        page.setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
        looksRight(page);
    }

    @Test
    void of_a_session_that_is_over_the_ride_list_is_gone() {
        Page page = facilitator(coordinator());
        topic(page, 1).click();
        link(page, "Ride list").click();
        assertThat(page.getByText("Its ride list is gone.")).isVisible();
        assertThat(page.locator("#who")).hasCount(0);
        looksRight(page);
    }

    /** With a cohort whose fourth session is next week, and one participant in it. */
    private Page coordinator() {
        Account account = YouthZone.coordinator("Program " + UUID.randomUUID());
        Page page = browser.signedIn(account, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        EnterCohortPage.open(page).enter("Cohort of " + account.username(), today.minusWeeks(2));
        cohort = page.url().replaceFirst(".*id=", "");
        page.navigate("/program/enrol?cohort=" + cohort);
        page.locator("#name").fill("Lupe " + word);
        page.locator("#born").fill(today.minusYears(15).toString());
        page.locator("#enrol").click();
        assertThat(page.getByText("Lupe " + word).first()).isVisible();
        return page;
    }

    private Page facilitator(Page coordinators) {
        String name = "Imani " + UUID.randomUUID();
        Account account = YouthZone.facilitator(name);
        Page page = browser.signedIn(account, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        coordinators.navigate("/program/facilitators?cohort=" + cohort);
        coordinators.locator("#account").selectOption(
                coordinators.locator("#account option").filter(new Locator.FilterOptions().setHasText(name)).getAttribute("value"));
        coordinators.locator("#assign").click();
        assertThat(coordinators.getByText("Assigned.")).isVisible();
        page.navigate("/program/cohort?id=" + cohort);
        assertThat(new Frame(page).heading()).hasCount(1);
        return page;
    }

    private static Locator topic(Page page, int session) {
        return page.locator(".topic").nth(session - 1);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
