package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.heatwatch.tests.browser.pages.TrainingPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A weekly series from the plan's form to its page, its sessions moved and cancelled, and its copy. */
class SeriesIT {

    /** The clock changes eleven days later, and the sixth Thursday is Thanksgiving. */
    private static final LocalDate THURSDAY = LocalDate.of(2030, 10, 24);

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void by_keyboard_six_weeks_are_planned_across_a_change_of_the_clock_and_without_thanksgiving() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        aPlan(page);
        page.getByLabel("Sessions in all").focus();
        page.keyboard().type("6");
        button(page, "Make the dates").focus();
        page.keyboard().press("Enter");

        assertThat(page.getByText("Thu, Nov 28, 2030: left out, Thanksgiving Day")).isVisible();
        assertEquals(List.of("2030-10-24", "2030-10-31", "2030-11-07", "2030-11-14", "2030-11-21", "2030-12-05"), dates(page));
        looksRight(page, "Plan a training");
        button(page, "Remove session 2").press("Enter");
        assertThat(page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true))).hasCount(5);
        new PlanTrainingPage(page).save();

        assertThat(times(page)).hasText(new String[] {"9:00 to 12:00", "9:00 to 12:00", "9:00 to 12:00", "9:00 to 12:00", "9:00 to 12:00"});
    }

    @Test
    void a_single_session_on_a_holiday_is_planned_moved_and_copied_with_a_reason() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        aPlan(page);
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("2030-11-28");
        new PlanTrainingPage(page).trySave();
        assertThat(page.getByText("Thu, Nov 28, 2030, 9:00: That day is Thanksgiving Day.")).isVisible();
        looksRight(page, "Plan a training");
        page.getByLabel("Why it stays").fill("The clinic is open");
        new PlanTrainingPage(page).save();
        change(page, 1).tap();
        page.getByLabel("Date").fill("2030-12-25");
        button(page, "Save").tap();
        assertThat(page.getByText("Wed, Dec 25, 2030, 9:00: That day is Christmas Day.")).isVisible();
        looksRight(page, "Change a session");
        page.getByLabel("Why it stays").fill("Nurses are on call");
        button(page, "Save").tap();
        page.waitForURL("**/training/training?id=*");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trainers").setExact(true)).tap();

        assertThat(page.locator("main")).containsText("On a holiday (Christmas Day), Wed, Dec 25, 2030, 9:00");
        assertThat(page.locator("main")).containsText("On a holiday (Thanksgiving Day), Thu, Nov 28, 2030, 9:00");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the training")).tap();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy")).tap();
        page.getByLabel("First day of the copy").fill("2032-07-05");
        button(page, "Make the draft").tap();
        assertThat(page.getByText("Mon, Jul 5, 2032, 9:00: That day Independence Day is observed.")).isVisible();
        page.getByLabel("Why it stays").fill("The clinic is open");
        button(page, "Make the draft").tap();
        assertThat(page.getByText("The draft is a copy. Look over its dates.")).isVisible();
    }

    @Test
    void whoever_makes_the_dates_with_their_holidays_is_not_asked_again_and_one_that_is_added_by_hand_is_told() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        aPlan(page);
        page.getByLabel("Sessions in all").fill("6");
        page.getByText("Leave out holidays of the United States and California").click();
        button(page, "Make the dates").click();
        assertThat(page.getByText("6 sessions, as above")).isVisible();
        button(page, "Add a session").click();
        Locator dates = page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true));
        Locator last = dates.last();
        assertThat(dates).hasCount(7);
        last.fill("2030-12-25");
        new PlanTrainingPage(page).trySave();
        assertThat(page.getByText("That day is Christmas Day.")).isVisible();
        assertThat(page.getByText("That day is Thanksgiving Day.")).hasCount(0);
        assertThat(dates).hasCount(7);
        last.fill("2030-12-26");
        new PlanTrainingPage(page).save();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trainers").setExact(true)).click();
        assertThat(page.locator("main")).containsText("On a holiday (Thanksgiving Day), Thu, Nov 28, 2030, 9:00Kept when the dates of the series were made");
    }

    @Test
    void what_is_wrong_with_a_series_is_said_at_its_field() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        aPlan(page);

        assertThat(wrong(page, "", "", "")).hasText("Enter the number of sessions or the last date: one of the two.");
        assertThat(wrong(page, "3", "2030-12-05", "")).hasText("Enter the number of sessions or the last date: one of the two.");
        assertThat(wrong(page, "0", "", "")).hasText("Enter a number of sessions from 1 to 30.");
        assertThat(wrong(page, "", "2030-10-01", "")).hasText("The last date is before the first session, Thu, Oct 24, 2030. Choose a later one.");
        assertThat(wrong(page, "", "2031-10-24", "")).hasText("Those are more than 30 sessions, the most a training has. Choose an earlier date.");
        assertThat(wrong(page, "3", "", "Halloween")).hasText("“Halloween” is no date. Write dates such as 11/25/2026, with commas between.");
        assertThat(wrong(page, "3", "", "10/30/2030")).hasText("Wed, Oct 30, 2030 is none of the dates of this series. Take it away, or choose another one.");
        assertThat(wrong(page, "", "2030-10-24", "10/24/2030"))
                .hasText("No date is left: all of them are left out. Choose a later last date, or leave out fewer.");
        Checks.isAccessible(page);
        page.getByLabel("Start").fill("02:30");
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("2030-03-03");
        assertThat(wrong(page, "3", "", "")).hasText("On that day the clock skips Sun, Mar 10, 2030, 2:30. The next time that exists is Sun, Mar 10, 2030, 3:00.");
    }

    @Test
    void the_dates_are_made_with_what_was_typed_and_without_the_errors_of_the_last_attempt() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        aPlan(page);
        Locator title = page.getByLabel("Title");
        Locator first = page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).first();
        title.fill("");
        new PlanTrainingPage(page).trySave();
        assertThat(page.locator("#title-error")).isVisible();
        title.fill("Six Thursdays");
        page.getByLabel("Sessions in all").fill("3");
        first.fill("");
        button(page, "Make the dates").click();

        assertThat(page.locator(".error-summary a")).hasText(new String[] {"Enter the date of the session."});
        assertThat(page.locator(".field-error")).hasText(new String[] {"Enter the date of the session."});
        assertThat(title).hasValue("Six Thursdays");
        assertThat(first).hasValue("");
        Checks.isAccessible(page);
        first.fill(THURSDAY.toString());
        button(page, "Make the dates").click();
        assertThat(page.getByText("3 sessions, as above")).isVisible();
        assertThat(page.locator(".field-error, .error-summary, [aria-invalid]")).hasCount(0);
        new PlanTrainingPage(page).save();
    }

    @Test
    void by_keyboard_a_session_moves_with_those_that_follow_and_the_history_tells_from_where_to_where() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        aSeries(page);
        change(page, 2).press("Enter");
        looksRight(page, "Change a session");
        assertThat(page.locator(".crumb")).hasText("Six Thursdays");
        button(page, "Save").press("Enter");
        assertThat(page.getByText("Saved. Nothing was changed, so nobody is told.")).isVisible();
        change(page, 2).press("Enter");
        page.getByLabel("Start").fill("13:00");
        page.getByLabel("End").fill("16:00");
        page.getByLabel("This one and the one that follows").press("Space");
        button(page, "Save").press("Enter");

        assertThat(page.locator("#page-messages")).hasText("Saved.");
        assertThat(times(page)).hasText(new String[] {"9:00 to 12:00", "13:00 to 16:00", "13:00 to 16:00"});
        Locator step = page.locator("#history + ol > li").filter(new Locator.FilterOptions().setHasText("Sessions changed by"));
        assertThat(step.getByRole(AriaRole.LISTITEM)).hasText(new String[] {"Moved: Thu, Oct 31, 2030, 9:00 to 12:00 → Thu, Oct 31, 2030, 13:00 to 16:00",
                "Moved: Thu, Nov 7, 2030, 9:00 to 12:00 → Thu, Nov 7, 2030, 13:00 to 16:00"});
        looksRight(page, "Six Thursdays");
    }

    @Test
    void a_session_is_cancelled_after_a_question_and_stays_on_record() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        aSeries(page);
        change(page, 1).tap();
        looksRight(page, "Change a session");
        button(page, "Cancel this session").tap();
        assertThat(page.getByText("The session of Thu, Oct 24, 2030, 9:00 is taken off the training")).isVisible();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel this session")).tap();

        assertThat(page.getByText("The session is cancelled.")).isVisible();
        assertThat(times(page)).hasCount(2);
        assertThat(page.getByText("Cancelled: Thu, Oct 24, 2030, 9:00 to 12:00")).isVisible();
        looksRight(page, "Six Thursdays");
    }

    @Test
    void a_session_that_is_moved_onto_another_one_is_refused_with_what_was_typed_still_there() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        aSeries(page);
        change(page, 1).click();
        page.getByLabel("Date").fill("2030-11-28");
        button(page, "Save").click();
        assertThat(page.getByText("That day is Thanksgiving Day.")).isVisible();
        page.getByLabel("Date").fill("2030-10-31");
        button(page, "Save").click();

        assertThat(page.getByText("begins before the one of")).isVisible();
        assertThat(page.getByText("That day is Thanksgiving Day.")).hasCount(0);
        assertThat(page.getByLabel("Date")).hasValue("2030-10-31");
        page.getByLabel("Date").fill("");
        button(page, "Save").click();
        assertThat(page.locator("#date-error")).hasText("Enter the date of the session.");
    }

    @Test
    void a_copy_is_a_draft_from_another_day_on() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        aSeries(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy")).tap();
        looksRight(page, "Copy a training");
        button(page, "Make the draft").tap();
        assertThat(page.locator("#first-error")).hasText("Enter the first day of the copy.");
        page.getByLabel("First day of the copy").fill("2031-02-27");
        button(page, "Make the draft").tap();

        assertThat(page.getByText("The draft is a copy. Look over its dates.")).isVisible();
        assertThat(new TrainingPage(page).state()).hasText("Draft");
        assertThat(page.getByRole(AriaRole.ROWHEADER).last()).containsText("3. Thu, Mar 13, 2031");
        assertThat(page.getByText(Pattern.compile("Copied from another training by"))).isVisible();
    }

    private static void aPlan(Page page) {
        PlanTrainingPage.open(page).named("Six Thursdays", 20).at(THURSDAY, NINE, NINE.plusHours(3)).online("https://meet.example.org/room");
    }

    /** Three Thursdays, a draft; the page of the training. */
    private static void aSeries(Page page) {
        aPlan(page);
        page.getByLabel("Sessions in all").fill("3");
        button(page, "Make the dates").click();
        assertThat(page.getByText("3 sessions, as above")).isVisible();
        new PlanTrainingPage(page).save();
    }

    /** The sentence for a series that is typed like this. */
    private static Locator wrong(Page page, String times, String until, String skips) {
        page.getByLabel("Sessions in all").fill(times);
        page.getByLabel("Or until").fill(until);
        page.getByLabel("Other days to leave out").fill(skips);
        page.locator("#plan").evaluate("form => form.dataset.before = ''");
        button(page, "Make the dates").click();
        assertThat(page.locator("#plan[data-before]")).hasCount(0);
        return page.locator("#page-messages li, #page-messages .error-summary a").last();
    }

    private static List<String> dates(Page page) {
        return page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).all().stream().map(Locator::inputValue).toList();
    }

    private static Locator times(Page page) {
        return page.locator("section[aria-labelledby=sessions] td:nth-of-type(1)");
    }

    private static Locator change(Page page, int session) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change " + session + "\\. ")));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The page of this heading, once it is there, on a phone and on a desktop. */
    private static void looksRight(Page page, String heading) {
        assertThat(new Frame(page).heading()).hasText(heading);
        ViewportSize own = page.viewportSize();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
        page.setViewportSize(own.width, own.height);
    }
}
