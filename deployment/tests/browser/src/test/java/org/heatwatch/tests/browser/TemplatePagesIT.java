package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A template from its weeks to a cohort, as a coordinator uses it. */
class TemplatePagesIT {

    private static final String TWELVE = "Young Women’s Saturday Program, 12 weeks";
    private static final String SIXTEEN = "Young Women’s Saturday Program, 16 weeks";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String program = "Program " + UUID.randomUUID();

    @Test
    void weeks_are_moved_by_the_keyboard_added_and_removed_and_kept_once_they_are_saved() {
        Page page = coordinator(Screen.DESKTOP);
        page.navigate("/program/templates");
        looksRight(page);
        link(page, TWELVE).click();
        assertThat(week(page, 1)).isVisible();
        looksRight(page);
        String third = topics(page).get(2);

        button(page, "Move week 3 up").focus();
        page.keyboard().press("Enter");
        assertThat(week(page, 2)).hasText(third);
        assertThat(button(page, "Move week 2 up")).isFocused();
        page.keyboard().press("Enter");
        assertThat(week(page, 1)).hasText(third);
        assertThat(button(page, "Move week 1 down")).isFocused();
        button(page, "Add a week after week 1").click();
        assertThat(page.locator("#rows\\:1\\:topic")).isFocused();
        page.locator("#rows\\:1\\:topic").fill("A walk by the water");
        button(page, "Remove week 13").click();
        assertThat(page.getByText("“What I take with me” goes, with all that is planned for it.")).isVisible();
        looksRight(page);
        button(page, "Remove the week").click();
        assertThat(page.getByText("12 weeks", new Page.GetByTextOptions().setExact(true))).isVisible();
        looksRight(page);
        button(page, "Save the template").click();

        assertThat(page.getByText("The template is saved.")).isVisible();
        link(page, TWELVE).click();
        assertThat(week(page, 1)).hasText(third);
        assertThat(week(page, 2)).hasText("A walk by the water");
    }

    @Test
    void a_week_without_a_topic_says_so_in_its_place() {
        Page page = coordinator(Screen.PHONE);
        page.navigate("/program/templates");
        looksRight(page);
        link(page, SIXTEEN).click();
        page.locator(".week summary").nth(4).click();
        looksRight(page);
        page.locator("#rows\\:4\\:topic").fill(" ");
        page.locator("#rows\\:4\\:minutes").fill("many");
        button(page, "Save the template").click();

        assertThat(page.locator("#rows\\:4\\:topic-error")).hasText("Say what the week is about, in up to 200 characters.");
        looksRight(page);
        page.locator("#rows\\:4\\:topic").fill("Signs");
        button(page, "Save the template").click();
        assertThat(page.locator("#rows\\:4\\:minutes-error")).hasText("A week is planned for 15 to 480 minutes.");
    }

    @Test
    void a_template_is_copied_and_retired_and_no_cohort_is_made_from_it_until_it_is_restored() {
        Page page = coordinator(Screen.DESKTOP);
        page.navigate("/program/templates");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy " + TWELVE)).click();
        looksRight(page);
        button(page, "Save the template").click();
        assertThat(page.getByText("A template has a name of up to 200 characters.").last()).isVisible();
        page.getByLabel("Name of the template").fill("Evenings");
        button(page, "Save the template").click();
        link(page, "Evenings").click();
        button(page, "Retire it").click();
        assertThat(page.getByText("The template is retired.")).isVisible();
        looksRight(page);

        page.navigate("/program/enter-cohort");
        assertThat(page.locator("#template option")).hasCount(2);
        page.navigate("/program/templates");
        link(page, "Evenings").click();
        looksRight(page);
        button(page, "Restore it").click();
        assertThat(page.getByText("The template is restored.")).isVisible();
        page.navigate("/program/enter-cohort");
        assertThat(page.locator("#template option")).hasCount(3);
    }

    @Test
    void sixteen_saturdays_with_two_skip_dates_are_seen_before_they_are_entered() {
        Page page = coordinator(Screen.PHONE);
        page.navigate("/program/enter-cohort");
        looksRight(page);
        button(page, "Show the dates").click();
        assertThat(page.locator(".error-summary")).isVisible();
        looksRight(page);
        page.getByLabel("Template", exactly()).selectOption(new SelectOption().setLabel(program + ": " + SIXTEEN));
        page.getByLabel("Name of the cohort").fill("Fall");
        page.getByLabel("First date").fill("2026-09-12");
        page.getByLabel("Date 1", exactly()).fill("2026-10-31");
        button(page, "Another date").click();
        page.getByLabel("Date 2", exactly()).fill("2026-11-28");
        page.getByLabel("Why date 2").fill("Thanksgiving weekend");
        button(page, "Show the dates").click();
        assertThat(page.getByText("Say why Sat, Oct 31, 2026 is left out").last()).isVisible();
        looksRight(page);
        page.getByLabel("Why date 1").fill("Halloween");
        button(page, "Enter the cohort").click();

        assertThat(page.getByText("These are the dates. Look at them, then enter the cohort.")).isVisible();
        assertThat(page.getByText("16 sessions, the last on Sat, Jan 9, 2027")).isVisible();
        assertThat(page.locator("table.dates tbody tr")).hasCount(18);
        assertThat(page.locator("table.dates tr.is-left-out")).hasCount(2);
        assertThat(page.getByText("the clock was changed; it stays at this time")).hasCount(1);
        looksRight(page);
        button(page, "Enter the cohort").click();

        assertThat(new Frame(page).heading()).hasText("Fall");
        assertThat(page.getByText("Sat, Sep 12, 2026 to Sat, Jan 9, 2027")).isVisible();
        assertThat(page.getByText("Sat, Nov 28, 2026: Thanksgiving weekend")).isVisible();
        page.locator(".topic").first().click();
        assertThat(page.getByText("A letter to myself, sealed and given back in the last week.")).isVisible();
        looksRight(page);
    }

    @Test
    void dates_that_were_changed_since_they_were_shown_are_shown_again() {
        Page page = coordinator(Screen.DESKTOP);
        page.navigate("/program/enter-cohort");
        page.getByLabel("Name of the cohort").fill("Spring");
        page.getByLabel("First date").fill(LocalDate.of(2027, 1, 9).toString());
        button(page, "Show the dates").click();
        assertThat(page.getByText("12 sessions, the last on Sat, Mar 27, 2027")).isVisible();
        looksRight(page);
        page.getByLabel("First date").fill(LocalDate.of(2027, 1, 16).toString());
        button(page, "Enter the cohort").click();

        assertThat(page.getByText("These are the dates. Look at them, then enter the cohort.")).isVisible();
        assertThat(page.getByText("12 sessions, the last on Sat, Apr 3, 2027")).isVisible();
    }

    private Page coordinator(Screen screen) {
        Account account = YouthZone.coordinator(program);
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    private static List<String> topics(Page page) {
        return page.locator(".week__topic").allTextContents();
    }

    private static Locator week(Page page, int number) {
        return page.locator(".week__topic").nth(number - 1);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
