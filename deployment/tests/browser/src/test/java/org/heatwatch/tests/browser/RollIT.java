package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.RollPage;
import org.heatwatch.tests.browser.pages.RollRow;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Marking on phones, with the network as it is. */
class RollIT {

    private static final String ADA = "Adaeze Okonkwo";
    private static final String BO = "Björn Håkansson";
    private static final String CLARA = "Clara Quintana Álvarez";

    private static final int SEEN_WITHIN_MILLIS = 5_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private TrainingToday training;
    private Page phone;
    private RollPage roll;

    @BeforeEach
    void start() {
        training = TrainingToday.of(ADA, BO, CLARA);
        phone = openRoll(training.lead());
        roll = new RollPage(phone).start();
    }

    @Test
    void one_tap_marks_and_says_saved_and_stands_in_the_history() {
        RollRow ada = RollRow.of(phone, ADA);

        ada.mark("Present").tap();

        assertThat(ada.state()).hasText("Saved");
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
        phone.navigate(training.address("history"));
        Locator entry = phone.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(ADA));
        assertThat(entry).containsText("Present");
        assertThat(entry).containsText(training.lead().name());
        assertThat(entry).containsText("One by one");
    }

    @Test
    void undo_takes_the_mark_back() {
        RollRow ada = RollRow.of(phone, ADA);
        ada.mark("Present").tap();
        assertThat(ada.state()).hasText("Saved");

        ada.button("Undo").tap();

        assertThat(ada.state()).hasText("Saved");
        assertThat(ada.marked()).hasCount(0);
        assertEquals(List.of("PRESENT 0, TAP", "UNMARKED 0, UNDO"), training.marksOf(ADA));
    }

    @Test
    void nothing_can_be_marked_before_its_script_is_there_to_save_it() {
        browser.expectFailedRequests();
        phone.route("**/*roll.js*", Route::abort);
        phone.reload();

        assertThat(RollRow.of(phone, ADA).mark("Present")).isDisabled();
        phone.unroute("**/*roll.js*");
        phone.reload();
        assertThat(RollRow.of(phone, ADA).mark("Present")).isEnabled();
    }

    @Test
    void late_asks_for_minutes_before_anything_is_sent() {
        RollRow ada = RollRow.of(phone, ADA);

        ada.mark("Late").tap();
        ada.minutes().fill("500");
        ada.button("Save").tap();
        assertThat(ada.row().getByRole(AriaRole.ALERT)).hasText("Enter minutes from 1 to 119.");
        ada.button("10").tap();

        assertThat(ada.state()).hasText("10 min · Saved");
        assertEquals(List.of("LATE 10, TAP"), training.marksOf(ADA));
    }

    @Test
    void a_double_tap_counts_once() {
        RollRow ada = RollRow.of(phone, ADA);

        ada.mark("Present").dblclick();

        assertThat(ada.state()).hasText("Saved");
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
    }

    @Test
    void the_keyboard_alone_marks() {
        phone.getByLabel("Unmarked only").press("Tab");

        phone.keyboard().press("p");
        phone.keyboard().press("ArrowDown");
        phone.keyboard().press("l");
        phone.keyboard().press("Enter");
        phone.keyboard().press("ArrowDown");
        phone.keyboard().press("a");

        assertThat(RollRow.of(phone, ADA).state()).hasText("Saved");
        assertThat(RollRow.of(phone, BO).state()).hasText("5 min · Saved");
        assertThat(RollRow.of(phone, CLARA).state()).hasText("Saved");
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
        assertEquals(List.of("LATE 5, TAP"), training.marksOf(BO));
        assertEquals(List.of("ABSENT 0, TAP"), training.marksOf(CLARA));
    }

    @Test
    void a_second_trainer_sees_the_mark_within_five_seconds() {
        Page second = openRoll(training.coTrainer());

        RollRow.of(phone, ADA).mark("Excused").tap();

        RollRow ada = RollRow.of(second, ADA);
        assertThat(ada.mark("Excused")).isChecked(new LocatorAssertions.IsCheckedOptions().setTimeout(SEEN_WITHIN_MILLIS));
        assertThat(ada.state()).containsText(training.lead().name());
    }

    @Test
    void of_two_marks_theirs_can_be_kept() {
        RollRow ada = markTwice(openRoll(training.coTrainer()));

        ada.button("Keep theirs").tap();

        assertThat(ada.mark("Present")).isChecked();
        assertThat(ada.button("Use mine")).hasCount(0);
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
    }

    @Test
    void of_two_marks_mine_can_be_used() {
        RollRow ada = markTwice(openRoll(training.coTrainer()));

        ada.button("Use mine").tap();

        assertThat(ada.state()).hasText("Saved");
        assertThat(ada.mark("Absent")).isChecked();
        assertEquals(List.of("PRESENT 0, TAP", "ABSENT 0, CONFLICT_RESOLVED"), training.marksOf(ADA));
    }

    @Test
    void without_network_a_tap_waits_and_is_sent_when_it_is_back() {
        RollRow ada = RollRow.of(phone, ADA);
        loseNetwork(phone);

        ada.mark("Present").tap();

        assertThat(ada.state()).hasText("Waiting");
        assertThat(phone.getByText("1 waiting to be sent")).isVisible();
        assertEquals(List.of(), training.marksOf(ADA));
        phone.context().setOffline(false);
        assertThat(ada.state()).hasText("Saved");
        assertThat(phone.getByText("No connection.")).isHidden();
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
    }

    @Test
    void an_answer_that_got_lost_counts_once() {
        browser.expectFailedRequests();
        RollRow ada = RollRow.of(phone, ADA);
        phone.route("**/api/**/marks/*", route -> {
            route.fetch();
            route.abort();
        }, new Page.RouteOptions().setTimes(1));

        ada.mark("Present").tap();

        assertThat(ada.state()).hasText("Saved");
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
    }

    @Test
    void the_page_of_a_captive_portal_is_never_saved() {
        RollRow ada = RollRow.of(phone, ADA);
        phone.route("**/api/**", route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(200).setContentType("text/html").setBody("<h1>Welcome to Guest Wi-Fi</h1>")));
        assertThat(phone.getByText("No connection.")).isVisible();

        phone.waitForResponse("**/api/**/marks/*", () -> ada.mark("Present").tap());

        assertThat(ada.state()).hasText("Waiting");
        assertEquals(List.of(), training.marksOf(ADA));
        phone.unroute("**/api/**");
        assertThat(ada.state()).hasText("Saved");
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
    }

    @Test
    void a_mark_of_somebody_signed_out_waits_and_is_sent_after_signing_in() {
        browser.expectFailedRequests();
        phone.context().clearCookies();

        RollRow.of(phone, ADA).mark("Present").press("p");

        assertThat(phone.getByText("You were signed out.")).isVisible();
        assertThat(RollRow.of(phone, ADA).state()).hasText("Waiting");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in to send them")).tap();
        new SignInPage(phone).enter(training.lead().username(), Account.PASSWORD);
        assertThat(RollRow.of(phone, ADA).state()).hasText("Saved");
        assertEquals(List.of("PRESENT 0, TAP"), training.marksOf(ADA));
    }

    @Test
    void a_waiting_mark_is_not_sent_in_the_name_of_another() {
        browser.expectFailedRequests();
        phone.context().clearCookies();
        RollRow.of(phone, ADA).mark("Present").press("p");
        assertThat(phone.getByText("You were signed out.")).isVisible();

        phone.navigate(training.address("take-attendance"));
        new SignInPage(phone).enter(training.coTrainer().username(), Account.PASSWORD);
        RollRow.of(phone, BO).mark("Present").tap();

        assertThat(RollRow.of(phone, BO).state()).hasText("Saved");
        assertThat(RollRow.of(phone, ADA).marked()).hasCount(0);
        assertEquals(List.of(), training.marksOf(ADA));
    }

    @Test
    void marking_the_rest_present_asks_first_and_says_how_many() {
        RollRow.of(phone, ADA).mark("Absent").tap();
        assertThat(RollRow.of(phone, ADA).state()).hasText("Saved");

        button("Mark the rest present").tap();
        assertThat(dialog("Mark 2 people present?")).isVisible();
        button("Cancel").tap();
        assertThat(phone.getByText("2 of 3 unmarked")).isVisible();
        button("Mark the rest present").tap();
        button("Mark them present").tap();

        assertThat(phone.getByText("All 3 marked")).isVisible();
        assertThat(RollRow.of(phone, CLARA).mark("Present")).isChecked();
        assertEquals(List.of("ABSENT 0, TAP"), training.marksOf(ADA));
        assertEquals(List.of("PRESENT 0, REST_PRESENT"), training.marksOf(BO));
    }

    @Test
    void a_roll_does_not_close_while_someone_is_unmarked() {
        RollRow.of(phone, ADA).mark("Present").tap();
        assertThat(RollRow.of(phone, ADA).state()).hasText("Saved");

        roll.close();

        assertThat(phone.getByText("2 people are still unmarked.")).isVisible();
        assertThat(roll.state("Open")).isVisible();
    }

    @Test
    void a_roll_does_not_close_while_a_mark_waits() {
        roll.markPresent(0).markPresent(1);
        loseNetwork(phone);
        RollRow.of(phone, CLARA).mark("Present").tap();
        assertThat(RollRow.of(phone, CLARA).state()).hasText("Waiting");

        roll.close();

        assertThat(phone.getByText("Some marks are not saved yet.")).isVisible();
        assertThat(RollRow.of(phone, CLARA).state()).hasText("Waiting");
    }

    @Test
    void a_training_whose_roll_was_started_says_why_it_is_not_cancelled() {
        Page desk = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        desk.navigate("/training/training?id=" + training.training());

        assertThat(desk.getByText("so it can’t be cancelled any more")).isVisible();
        assertThat(desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel the training"))).hasCount(0);
        Checks.isAccessible(desk);
    }

    @Test
    void a_closed_roll_reopens_only_with_a_reason() {
        roll.markPresent(0).markPresent(1).markPresent(2).close();
        assertThat(roll.state("Closed")).isVisible();
        assertThat(RollRow.of(phone, ADA).mark("Absent")).isDisabled();

        button("Reopen the roll").tap();
        reopen("   ");
        assertThat(dialog("Why is the roll reopened?").getByText("Say why the roll is reopened.")).isVisible();
        isAccessible();
        assertThat(roll.state("Closed")).isVisible();
        reopen("Two names were mixed up");

        assertThat(roll.state("Open")).isVisible();
        assertThat(RollRow.of(phone, ADA).mark("Absent")).isEnabled();
        phone.navigate(training.address("history"));
        assertThat(phone.getByText("Two names were mixed up")).isVisible();
    }

    @Test
    void a_walk_in_is_added_in_three_fields_and_is_present() {
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Walk-in")).tap();

        assertThat(phone.getByRole(AriaRole.TEXTBOX)).hasCount(3);
        Locator agency = phone.getByLabel("Agency", new Page.GetByLabelOptions().setExact(true));
        agency.fill("Harbor Clinic");
        button("Add and mark present").tap();
        assertThat(phone.getByText("Enter the person’s name").first()).isVisible();
        assertThat(agency).hasValue("Harbor Clinic");
        phone.getByLabel("Name").fill("Noor Haddad");
        phone.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill("noor." + training.session() + "@harbor.example");
        button("Add and mark present").tap();

        assertThat(RollRow.of(phone, "Noor Haddad").mark("Present")).isChecked();
        assertEquals(List.of("PRESENT 0, WALK_IN"), training.marksOf("Noor Haddad"));
    }

    @Test
    void the_open_roll_the_walk_in_and_the_history_are_accessible() {
        roll.markPresent(0);
        RollRow.of(phone, BO).mark("Late").tap();
        assertThat(RollRow.of(phone, BO).minutes()).isVisible();
        isAccessible();

        phone.navigate(training.address("walk-in"));
        isAccessible();

        phone.navigate(training.address("history"));
        isAccessible();
    }

    @Test
    void two_marks_of_one_person_are_accessible() {
        Page second = openRoll(training.coTrainer());
        markTwice(second);

        Checks.isAccessible(second);
        Checks.doesNotScrollSideways(second);
    }

    /** The lead marks Ada present while the second phone, without network, marks her absent. */
    private RollRow markTwice(Page second) {
        RollRow ada = RollRow.of(second, ADA);
        loseNetwork(second);
        ada.mark("Absent").tap();
        assertThat(ada.state()).hasText("Waiting");
        RollRow.of(phone, ADA).mark("Present").tap();
        assertThat(RollRow.of(phone, ADA).state()).hasText("Saved");
        second.context().setOffline(false);

        assertThat(ada.state()).hasText("Two marks: choose one");
        assertThat(ada.row().getByText(Pattern.compile(training.lead().name() + ": Present, \\d+:\\d\\d"))).isVisible();
        assertThat(ada.row().getByText("You: Absent")).isVisible();
        return ada;
    }

    /** And waits for the banner, which moves the rows down. */
    private void loseNetwork(Page page) {
        browser.expectFailedRequests();
        page.context().setOffline(true);
        assertThat(page.getByText("No connection.")).isVisible();
    }

    private void reopen(String reason) {
        Locator dialog = dialog("Why is the roll reopened?");
        dialog.getByLabel("Reason").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reopen the roll")).tap();
    }

    private void isAccessible() {
        Checks.isAccessible(phone);
        Checks.doesNotScrollSideways(phone);
    }

    private Page openRoll(Account trainer) {
        Page page = browser.open(Screen.PHONE);
        page.navigate(training.address("take-attendance"));
        new SignInPage(page).enter(trainer.username(), Account.PASSWORD);
        page.locator("[data-roll]").waitFor();
        return page;
    }

    private Locator button(String name) {
        return phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator dialog(String name) {
        return phone.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }
}
