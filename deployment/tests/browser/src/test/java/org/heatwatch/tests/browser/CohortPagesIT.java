package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cohort from its first date to its roster, as a coordinator and a facilitator use it. */
class CohortPagesIT {

    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();

    @Test
    void a_coordinator_enters_a_cohort_and_enrols_whom_its_facilitator_then_sees() {
        Account facilitator = YouthZone.facilitator("Imani " + word);
        Page page = coordinator();
        enterCohort(page);
        assertThat(new Frame(page).heading()).hasText("Cohort " + word);
        assertThat(page.getByText("Nobody is enrolled")).isVisible();
        looksRight(page);

        link(page, "Facilitators").click();
        looksRight(page);
        page.getByLabel("Facilitator", exactly()).selectOption(new SelectOption().setLabel("Imani " + word));
        button(page, "Assign a facilitator").click();
        assertThat(page.getByText("The cohort is open to that account from now on.")).isVisible();
        looksRight(page);
        link(page, "Cohort " + word).click();

        enrol(page, "Marisol " + word, today.minusYears(16));
        assertThat(page.getByText(Pattern.compile("Enrolled as [A-Z]{4}-[A-Z]{4}-[A-Z]{4}"))).isVisible();
        looksRight(page);

        Page hers = entered(facilitator, Screen.PHONE);
        hers.navigate("/program/cohorts");
        looksRight(hers);
        link(hers, "Cohort " + word).click();
        looksRight(hers);
        assertThat(link(hers, "Enrol a participant")).hasCount(0);
        link(hers, "Marisol " + word).click();
        assertThat(new Frame(hers).heading()).hasText("Marisol " + word);
        assertFalse(hers.title().contains(word));
        assertFalse(hers.url().contains(word));
        assertThat(hers.getByText("16 years old")).isVisible();
        looksRight(hers);
    }

    @Test
    void somebody_who_may_be_on_file_is_asked_about_and_enrolled_all_the_same() {
        Page page = coordinator();
        enterCohort(page);
        enrol(page, "Marisol " + word, today.minusYears(16));
        assertThat(page.getByText("Enrolled as")).isVisible();
        enrol(page, "Marisol " + word, today.minusYears(16));
        assertThat(page.getByRole(AriaRole.ALERT).getByText("She may be on file already")).isVisible();
        assertThat(page.getByLabel("Full name")).hasValue("Marisol " + word);
        looksRight(page);

        button(page, "She is somebody else: enrol her").click();

        assertThat(page.locator("table.list").first().locator("tbody tr")).hasCount(2);
    }

    @Test
    void a_name_that_was_heard_wrongly_is_corrected() {
        Page page = coordinator();
        enterCohort(page);
        enrol(page, "Marisol " + word, today.minusYears(16));
        link(page, "Marisol " + word).click();
        link(page, "Correct name or birth date").click();
        looksRight(page);
        page.getByLabel("Full name").fill("");
        button(page, "Save").click();
        assertThat(page.getByText("Enter her name.").last()).isVisible();
        looksRight(page);

        page.getByLabel("Full name").fill("Marisela " + word);
        button(page, "Save").click();

        assertThat(page.getByText("It is corrected.")).isVisible();
        assertThat(new Frame(page).heading()).hasText("Marisela " + word);
    }

    @Test
    void what_is_entered_wrongly_is_said_beside_its_field_and_stays_there() {
        Page page = coordinator();
        page.navigate("/program/enter-cohort");
        looksRight(page);
        button(page, "Enter the cohort").click();
        assertThat(page.getByText("A cohort has a name of up to 200 characters.").last()).isVisible();
        page.getByLabel("Name of the cohort").fill("Cohort");
        button(page, "Enter the cohort").click();
        assertThat(page.getByText("Enter the date of the first session.").last()).isVisible();
        looksRight(page);
        enterCohort(page);

        link(page, "Enrol a participant").click();
        looksRight(page);
        enrolAs(page, "Marisol " + word, "");
        assertThat(page.getByText("Enter her birth date.").last()).isVisible();
        assertThat(page.getByLabel("Full name")).hasValue("Marisol " + word);
        enrolAs(page, "Marisol " + word, today.minusYears(40).toString());
        assertThat(page.getByText("Look at the year.").last()).isVisible();
        looksRight(page);
        page.getByLabel("Code", exactly()).fill("SABO-KEVI-MOLE");
        page.locator("#join").click();
        assertThat(page.getByText("That is no code.").last()).isVisible();
    }

    @Test
    void a_session_is_named_and_dropped() {
        Page page = coordinator();
        enterCohort(page);
        change(page, 12);
        looksRight(page);
        page.locator("#topic").fill("What stays with me");
        button(page, "Save").click();
        assertThat(topic(page, 12)).hasText("What stays with me");

        change(page, 12);
        page.getByLabel("Drop it").check();
        callOff(page, "");
        assertThat(page.getByText("Say why, in up to 200 characters.").last()).isVisible();
        looksRight(page);
        callOff(page, "The site is closed");

        assertThat(page.getByText("The session is dropped.")).isVisible();
        assertThat(page.getByText("Called off", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(page.getByText("Reason: The site is closed")).isVisible();
        assertThat(page.getByText(Pattern.compile("The cohort ends on .*, not on "))).isVisible();
        looksRight(page);
    }

    @Test
    void a_date_is_left_out_later_and_everything_after_it_moves() {
        Page page = coordinator();
        enterCohort(page);
        String fourth = topic(page, 4).textContent();
        change(page, 4);
        callOff(page, "The site is closed");

        assertThat(page.getByText("The date is left out.")).isVisible();
        assertThat(topic(page, 5)).hasText(fourth);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change 13:")))).isVisible();
        looksRight(page);
    }

    private static void change(Page page, int session) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change " + session + ":"))).click();
    }

    private static void callOff(Page page, String reason) {
        page.getByLabel("Reason").fill(reason);
        page.locator("[data-opens=off-dialog]").click();
        Checks.isAccessible(page);
        page.locator("#call-off").click();
    }

    private static Locator topic(Page page, int session) {
        return page.locator(".topic").nth(session - 1);
    }

    @Test
    void name_and_seats_of_a_cohort_change_but_not_below_those_taken() {
        Page page = coordinator();
        enterCohort(page);
        enrol(page, "Marisol " + word, today.minusYears(16));
        link(page, "Name, seats and site").click();
        looksRight(page);
        page.getByLabel("Seats").fill("0");
        button(page, "Save").click();
        assertThat(page.locator(".error-summary")).isVisible();
        looksRight(page);
        page.getByLabel("Seats").fill("1");
        page.getByLabel("Name of the cohort").fill("Summer " + word);
        button(page, "Save").click();

        assertThat(new Frame(page).heading()).hasText("Summer " + word);
        assertThat(page.getByText("1 of 1 taken")).isVisible();
    }

    @Test
    void an_enrolment_goes_on_by_day() {
        Page page = coordinator();
        enterCohort(page);
        enrol(page, "Marisol " + word, today.minusYears(16));
        link(page, "Marisol " + word).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Change "))).click();
        looksRight(page);
        button(page, "Save").click();
        assertThat(page.getByText("Choose the new state.").last()).isVisible();
        page.getByLabel("New state").selectOption("ACTIVE");
        button(page, "Save").click();

        assertThat(page.getByText(Pattern.compile("[A-Z-]{14} is active\\."))).isVisible();
    }

    @Test
    void a_participant_is_found_by_a_word_of_her_name_that_goes_into_no_address() {
        Page page = coordinator();
        enterCohort(page);
        enrol(page, "Marisol " + word, today.minusYears(16));
        assertThat(page.getByText("Enrolled as")).isVisible();
        page.navigate("/program/cohorts");
        page.getByLabel("Name or code of a participant").fill(word.toLowerCase());
        button(page, "Find").click();

        assertThat(page.getByText("1 participant found")).isVisible();
        assertFalse(page.url().contains(word.toLowerCase()));
        looksRight(page);
        page.getByLabel("Name or code of a participant").fill("nobody " + word);
        button(page, "Find").click();
        assertThat(page.getByText("Nobody found")).isVisible();
    }

    @Test
    void whoever_has_no_program_in_her_hands_finds_nothing_there() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/today");
        assertThat(link(page, "Cohorts")).hasCount(0);
        for (String address : List.of("/program/cohorts", "/program/cohort?id=" + UUID.randomUUID(), "/program/enter-cohort", "/program/templates", "/program/template?id=" + UUID.randomUUID(), "/program/enrol?cohort="
                + UUID.randomUUID(), "/youth/participant?youth=SABO-KEVI-MOLA", "/program/enrolment?id=" + UUID.randomUUID())) {
            Response response = page.navigate(address);
            assertEquals(NOT_FOUND, response.status(), address);
        }
    }

    private Page coordinator() {
        return entered(YouthZone.coordinator("Program " + word), Screen.DESKTOP);
    }

    private Page entered(Account account, Screen screen) {
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    private void enterCohort(Page page) {
        EnterCohortPage.open(page).enter("Cohort " + word, today.minusWeeks(2));
    }

    private static void enrol(Page page, String name, LocalDate born) {
        link(page, "Enrol a participant").click();
        enrolAs(page, name, born.toString());
    }

    private static void enrolAs(Page page, String name, String born) {
        page.getByLabel("Full name").fill(name);
        page.getByLabel("Birth date").fill(born);
        page.locator("#enrol").click();
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
