package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding a trainer: why one can't, asking another one, and her answer on a phone; and planning in spite of a clash. */
class FindTrainersIT {

    @RegisterExtension
    final Browser browser = new Browser();

    /** A day in some summer that no other test plans on, and that is no holiday. */
    private final LocalDate day = LocalDate.of(ThreadLocalRandom.current().nextInt(2032, 2072), 7, 6).plusDays(ThreadLocalRandom.current().nextInt(50));

    @Test
    void a_coordinator_sees_why_one_can_not_asks_another_one_and_she_accepts_and_has_her_roll_at_hand() {
        Account busy = Seed.account(Role.TRAINER, "Mira Sandoval");
        Account free = Seed.account(Role.TRAINER, "Jonas Petit");
        Page coordinator = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        planned(coordinator, "Nurses", LocalTime.of(11, 0)).ledBy(busy).save();
        assertThat(coordinator.locator("#page-messages")).hasText("Draft saved. Its trainers are held for these times.");
        PlanTrainingPage briefing = planned(coordinator, "Patrol briefing", LocalTime.of(10, 0));
        coordinator.getByLabel("Notes for the trainers").fill("Bring the clicker.\nPark behind the hall.");
        briefing.save();
        assertThat(coordinator.locator("#page-messages")).hasText("Draft saved.");
        standsOnTwoLines(coordinator);

        link(coordinator, "Trainers").click();
        assertThat(row(coordinator, "Mira Sandoval")).containsText("delivers “Nurses” at that time");
        assertThat(row(coordinator, "Mira Sandoval").getByRole(AriaRole.BUTTON)).hasCount(0);
        looksRight(coordinator);
        button(row(coordinator, "Jonas Petit"), "Ask Jonas Petit").click();
        assertThat(coordinator.getByText("Jonas Petit is asked, and that time is held.")).isVisible();
        assertThat(row(coordinator, "Jonas Petit")).containsText("Asked, no answer yet");
        looksRight(coordinator);

        Page phone = browser.signedIn(free, Screen.PHONE);
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Asked of you"))).isVisible();
        assertThat(phone.locator(".page-header__lead")).containsText("One thing waits for you.");
        assertThat(phone.getByText("Nothing to do right now")).hasCount(0);
        looksRight(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept Patrol briefing")).click();
        assertThat(phone.getByText("You deliver “Patrol briefing”.")).isVisible();
        assertThat(phone.locator(".page-header__lead")).containsText("Nothing waits for you.");
        assertThat(link(phone, "Patrol briefing")).isVisible();
        standsOnTwoLines(phone);
        looksRight(phone);

        link(coordinator, "Back to the training").click();
        button(coordinator.locator("body"), "Publish").click();
        assertThat(coordinator.getByText("Published.")).isVisible();
        phone.reload();
        assertThat(phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign-in sheet of Patrol briefing")))
                .hasAttribute("href", Pattern.compile("/sign-in-sheet.pdf\\?session=.+"));
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Roll of Patrol briefing")).click();
        assertThat(button(phone.locator("body"), "Start the roll")).isVisible();
    }

    @Test
    void whoever_declines_says_why_and_is_free() {
        Account trainer = Seed.account(Role.TRAINER, "Odile Brandt");
        Page coordinator = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        planned(coordinator, "Patrol briefing", LocalTime.of(10, 0)).save();
        link(coordinator, "Trainers").click();
        button(row(coordinator, "Odile Brandt"), "Ask Odile Brandt").click();

        Page phone = browser.signedIn(trainer, Screen.PHONE);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decline Patrol briefing")).click();
        phone.getByLabel("Reason").fill("In court that day");
        Checks.isAccessible(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decline").setExact(true)).click();
        assertThat(phone.getByText("You have declined “Patrol briefing”")).isVisible();

        coordinator.reload();
        assertThat(row(coordinator, "Odile Brandt")).containsText("Declined: In court that day");
    }

    @Test
    void by_keyboard_a_trainer_says_when_she_can_not_and_a_coordinator_plans_it_all_the_same_with_a_reason() {
        Account trainer = Seed.account(Role.TRAINER, "Wanda Achterberg");
        Page own = browser.signedIn(trainer, Screen.DESKTOP);
        own.navigate("/training/availability");
        own.getByLabel("On", new Page.GetByLabelOptions().setExact(true)).selectOption("TUESDAY");
        own.getByLabel("Until").fill("12:00");
        button(own.locator("body"), "Add").click();
        assertThat(own.getByRole(AriaRole.ROWHEADER)).containsText("Tuesdays until 12:00, from ");
        button(own.locator("body"), "Remove Tuesdays until 12:00").click();
        assertThat(own.getByText("You can always be asked")).isVisible();
        own.getByLabel("First day").fill(day.toString());
        button(own.locator("body"), "Add").focus();
        own.keyboard().press("Enter");
        assertThat(own.getByText("Enter the last day: only a weekday can go on.").first()).isVisible();
        looksRight(own);
        own.getByLabel("Last day").fill(day.toString());
        button(own.locator("body"), "Add").focus();
        own.keyboard().press("Enter");
        assertThat(own.getByRole(AriaRole.ROWHEADER)).containsText("All day, on ");
        looksRight(own);
        standsInOneLineOnAPhone(button(own.locator("body"), "Remove"));
        whatIsNoTimeOfItsOwnIsRefused(own);

        Page coordinator = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        planned(coordinator, "Patrol briefing", LocalTime.of(10, 0)).ledBy(trainer);
        button(coordinator.locator("body"), "Save the draft").click();
        assertThat(coordinator.getByText("Wanda Achterberg is unavailable: All day, on ")).isVisible();
        looksRight(coordinator);
        coordinator.getByLabel("Why it stays").focus();
        coordinator.keyboard().type("She has found a sitter");
        button(coordinator.locator("body"), "Save the draft").focus();
        coordinator.keyboard().press("Enter");
        coordinator.waitForURL("**/training/training?id=*");
        link(coordinator, "Trainers").click();
        assertThat(coordinator.getByText("She has found a sitter")).isVisible();
        looksRight(coordinator);
    }

    private static void standsOnTwoLines(Page page) {
        assertThat(page.getByText("Bring the clicker.")).hasText(Pattern.compile("Bring the clicker\\.\nPark behind the hall\\.$"),
                new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    private static void standsInOneLineOnAPhone(Locator button) {
        button.page().setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        assertEquals(44, button.boundingBox().height);
        button.page().setViewportSize(Screen.DESKTOP.width, Screen.DESKTOP.height);
    }

    /** Beside the one on the day. */
    private void whatIsNoTimeOfItsOwnIsRefused(Page own) {
        own.getByLabel("On", new Page.GetByLabelOptions().setExact(true)).selectOption(day.getDayOfWeek().name());
        own.getByLabel("First day").fill(day.plusDays(1).toString());
        own.getByLabel("Last day").fill(day.plusDays(6).toString());
        button(own.locator("body"), "Add").click();
        assertThat(own.locator("#weekday-error")).hasText(Pattern.compile("This weekday doesn’t come between the first and the last day: it comes next on .+, "));
        assertThat(own.getByLabel("First day")).hasValue(day.plusDays(1).toString());
        own.getByLabel("First day").fill("");
        button(own.locator("body"), "Add").click();
        assertThat(own.locator("#first-error")).hasText("Enter the first day as a date.");
        assertThat(own.getByLabel("First day")).hasValue("");
        own.getByLabel("First day").fill(day.toString());
        button(own.locator("body"), "Add").click();
        assertThat(own.locator("#page-messages")).containsText("You have said that already: “All day, on ");
        looksRight(own);
        assertThat(own.getByRole(AriaRole.ROWHEADER)).hasCount(1);
    }

    private PlanTrainingPage planned(Page page, String title, LocalTime start) {
        return PlanTrainingPage.open(page).named(title, 20).at(day, start, start.plusHours(2)).online("https://meet.example.org/room");
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
