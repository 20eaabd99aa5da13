package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From Today to the numbers of people at a talk. */
class HeadcountIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_trainer_enters_how_many_came_and_corrects_it() {
        TrainingToday talk = aTalk();
        Page page = browser.signedIn(talk.lead(), Screen.PHONE);
        page.navigate("/today");
        assertThat(page.locator(".task").first()).containsText("People not counted");
        Checks.isAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enter the numbers")).tap();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the numbers")).tap();
        assertThat(page.locator("#page-messages")).containsText("if nobody did, enter 0");
        page.getByLabel("Community").fill("forty");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the numbers")).tap();
        assertThat(page.locator(".error-summary")).containsText("Enter a number of people from 0 to 5,000");
        Checks.isAccessible(page);

        save(page, "40", "40 people came.");
        save(page, "45", "45 people came.");

        assertThat(page.getByLabel("Community")).hasValue("45");
        Locator entered = page.locator(".timeline li");
        assertThat(entered).hasCount(2);
        assertThat(entered.first()).containsText("45 people, by Tomás Villareal");
        assertThat(entered.last()).containsText("40 people");
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
        assertEquals(2, Rows.count("select count(*) from headcount where session_id = ?", talk.session()));
    }

    @Test
    void its_trainer_finds_it_among_her_sessions_without_a_roll_or_a_sheet() {
        TrainingToday talk = aTalk();
        Rows.change("update training_session set starts_at = now(), ends_at = now() + interval '1 hour' where id = ?", talk.session());
        Page page = browser.signedIn(talk.lead(), Screen.PHONE);
        page.navigate("/today");
        Locator own = page.locator("section[aria-labelledby=own-sessions] li");

        assertThat(own.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign-in sheet"))).hasCount(0);
        assertThat(own.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Roll of"))).hasCount(0);
        own.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Count of Human Trafficking 101")).tap();

        assertThat(page.getByLabel("Community")).isVisible();
    }

    @Test
    void whoever_saves_after_somebody_else_is_told_and_keeps_what_she_typed() {
        TrainingToday talk = aTalk();
        Page late = browser.signedIn(talk.coTrainer(), Screen.DESKTOP);
        late.navigate(talk.address("headcount"));
        Page first = browser.signedIn(talk.lead(), Screen.DESKTOP);
        first.navigate(talk.address("headcount"));
        save(first, "40", "40 people came.");

        late.getByLabel("Education").fill("7");
        late.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the numbers")).click();

        assertThat(late.locator("#page-messages")).containsText("has entered numbers in the meantime");
        assertThat(late.getByLabel("Education")).hasValue("7");
        assertThat(late.locator(".timeline li")).hasCount(1);
        late.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the numbers")).click();
        assertThat(late.locator("#page-messages")).containsText("7 people came.");
    }

    @Test
    void a_talk_that_is_only_counted_is_planned_and_asks_for_nobodys_name() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        PlanTrainingPage form = PlanTrainingPage.open(page).named("Talk at the library", 80)
                .at(LocalDate.of(2031, 3, 8), LocalTime.of(18, 0), LocalTime.of(19, 0))
                .online("https://meet.example.org/room");
        page.getByText("Nobody registers: people are only counted").click();
        page.getByText("Registrations wait to be approved").click();
        form.offeringSeatsFor(24).trySave();
        assertThat(page.locator(".error-summary a")).hasText("Nobody registers where people are only counted, so there is nothing to approve. "
                + "Take the tick from “Registrations wait to be approved”, or from “people are only counted”.");
        Checks.isAccessible(page);
        page.getByLabel("Registrations wait to be approved").uncheck();
        form.trySave();
        assertThat(page.locator("#offer-error")).hasText("Nobody waits for a seat where people are only counted, so none is offered. "
                + "Empty this field, or take the tick from “people are only counted”.");
        assertThat(page.getByLabel("Nobody registers: people are only counted")).isChecked();
        page.getByLabel("Hours to answer an offer").fill("");
        form.save();

        assertThat(page.locator("main")).containsText("80 seats, people are counted");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import a roster"))).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register a person"))).hasCount(0);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
    }

    private static void save(Page page, String people, String told) {
        page.getByLabel("Community").fill(people);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the numbers")).click();
        assertThat(page.locator("#page-messages")).containsText(told);
    }

    private static TrainingToday aTalk() {
        TrainingToday talk = TrainingToday.of();
        Rows.change("update training set headcount_only = true where id = ?", talk.training());
        return talk;
    }
}
