package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.heatwatch.tests.browser.pages.RegisterPersonPage;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was entered stays when the sign-in is over, until its account is there again; and no other gets it. */
class SignedOutIT {

    private static final Path ROSTER = Path.of("../../../ejb/src/test/spreadsheets/riverside-hospital-roster.xlsx");

    @RegisterExtension
    final Browser browser = new Browser();

    private final Account coordinator = Seed.account(Role.COORDINATOR);
    private final String name = "Kept " + UUID.randomUUID();
    private Page page;

    /** How a sign-in comes to its end while a page is open. */
    enum End {
        LEFT_IN_ANOTHER_TAB {
            @Override
            void of(Account account, Page page) {
                Page tab = page.context().newPage();
                tab.navigate("/today");
                new Frame(tab).signOut();
                tab.waitForURL("**/sign-in?notice=left");
                tab.close();
            }
        },
        RAN_OUT_ON_THE_SERVER {
            @Override
            void of(Account account, Page page) {
                idle(account, 16);
            }
        };

        abstract void of(Account account, Page page);
    }

    @BeforeEach
    void signIn() {
        browser.expectFailedRequests();
        page = browser.signedIn(coordinator, Screen.DESKTOP);
    }

    @ParameterizedTest
    @EnumSource
    void the_plan_of_a_training_stays_with_its_added_session(End end) {
        plan();
        button("Add a session").click();
        assertThat(page.getByLabel("Date")).hasCount(2);
        page.getByLabel("Date").last().fill("2031-03-09");
        page.getByLabel("Start").last().fill("10:00");
        page.getByLabel("End").last().fill("12:00");

        end.of(coordinator, page);
        signsInAgainAfter("Save the draft");

        page.waitForURL("**/training/training?id=*");
        assertThat(new Frame(page).heading()).hasText(name);
        assertThat(page.locator("section[aria-labelledby=sessions] tbody tr")).hasCount(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_a_page_is_not_sent_either(End end) {
        plan();

        end.of(coordinator, page);
        signsInAgainAfter("Add a session");

        assertThat(page.getByLabel("Date")).hasCount(2);
        assertThat(page.getByLabel("Title")).hasValue(name);
    }

    @ParameterizedTest
    @EnumSource
    void the_change_of_a_person_stays(End end) {
        String before = Seed.account(Role.TRAINER, "Zora " + UUID.randomUUID()).name();
        page.navigate("/people/people");
        page.getByLabel("Name or e-mail").fill(before);
        button("Find").click();
        link(before).click();
        link("Change the person").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);

        end.of(coordinator, page);
        signsInAgainAfter("Save the person");

        assertThat(page.getByText(name + " is saved.")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void the_file_of_a_roster_stays_chosen(End end) {
        page.navigate("/training/import-roster?training=" + TrainingToday.of().training());
        page.getByLabel("Spreadsheet of names").setInputFiles(ROSTER);

        end.of(coordinator, page);
        signsInAgainAfter("Check the file");

        page.waitForURL("**/training/import-roster?*roster=*");
    }

    @ParameterizedTest
    @EnumSource
    void the_search_for_a_person_to_register_stays(End end) {
        RegisterPersonPage register = RegisterPersonPage.open(page, TrainingToday.of().training());
        page.getByLabel("Name or e-mail").fill(coordinator.name());

        end.of(coordinator, page);
        signsInAgainAfter("Find");

        assertThat(register.row(coordinator.name()).first()).isVisible();
    }

    @Test
    void a_page_that_is_looked_at_again_says_so_until_its_account_is_back() {
        plan();
        End.LEFT_IN_ANOTHER_TAB.of(coordinator, page);

        comesBack();
        assertThat(dialog("You are signed out")).isVisible();
        Checks.isAccessible(page);

        signIn(coordinator);
        comesBack();
        assertThat(page.locator("#signed-out")).isHidden();
    }

    @Test
    void somebody_who_does_nothing_is_warned_and_may_stay() {
        page.clock().install();
        plan();
        idle(coordinator, 13);
        page.clock().fastForward("12:01");

        assertThat(dialog("You will be signed out soon")).isVisible();
        button("Stay signed in").click();

        assertThat(page.locator("#signed-out")).isHidden();
        assertEquals(1, actedJustNow());
    }

    @Test
    void somebody_at_work_on_a_form_stays_signed_in() {
        page.clock().install();
        plan();
        idle(coordinator, 13);
        page.clock().fastForward("11:30");
        page.getByLabel("Title").fill("At work");

        page.waitForResponse("**/api/session", () -> page.clock().fastForward("00:31"));
        page.waitForCondition(() -> actedJustNow() == 1);

        assertThat(page.locator("#signed-out")).isHidden();
    }

    @Test
    void nothing_is_sent_under_another_name() {
        plan();
        End.LEFT_IN_ANOTHER_TAB.of(coordinator, page);
        signIn(Seed.account(Role.COORDINATOR, "Noor Haddad"));

        button("Save the draft").click();
        assertThat(dialog("Another account is signed in")).isVisible();

        page.evaluate("document.querySelector('[type=submit][id=save]').form.submit()");
        assertThat(page.getByText("This page had been open for too long")).isVisible();
        assertEquals(0, Rows.count("select count(*) from training where title = ?", name));
    }

    @Test
    void a_form_that_keeps_no_state_is_not_taken_under_another_name_either() {
        TrainingToday training = TrainingToday.of("Ada Byrne");
        RegisterPersonPage register = RegisterPersonPage.open(page, training.training()).find(coordinator.name());
        assertThat(register.button(coordinator.name()).first()).isVisible();
        End.LEFT_IN_ANOTHER_TAB.of(coordinator, page);
        signIn(Seed.account(Role.COORDINATOR, "Noor Haddad"));

        register.button(coordinator.name()).first().evaluate("""
                button => {
                    button.form.append(Object.assign(document.createElement('input'), { name: 'chosen', value: button.value }));
                    button.form.submit();
                }""");

        assertThat(page.getByText("This page had been open for too long")).isVisible();
        assertEquals(1, training.people());
    }

    @Test
    void without_the_script_the_sign_in_page_says_that_nothing_was_saved() {
        End.LEFT_IN_ANOTHER_TAB.of(coordinator, page);

        String landed = page.request().post("/training/plan-training", RequestOptions.create().setForm(FormData.create().set("title", name))).url();

        assertTrue(landed.endsWith("notice=unsaved"), landed);
    }

    /** The form stays, its account signs in in the new tab, and the button is pressed once more. */
    private void signsInAgainAfter(String name) {
        button(name).click();
        assertThat(dialog("You are signed out")).isVisible();
        Page tab = page.waitForPopup(() -> link("Sign in in a new tab").click());
        new SignInPage(tab).signIn(coordinator.username(), Account.PASSWORD);
        button("Back to the page").click();
        button(name).click();
    }

    private void signIn(Account account) {
        SignInPage.open(page.context().newPage()).signIn(account.username(), Account.PASSWORD);
    }

    private void plan() {
        PlanTrainingPage.open(page).named(name, 12).at(LocalDate.of(2031, 3, 8), LocalTime.of(10, 0), LocalTime.of(12, 0));
    }

    /** What Chromium says to a page whose tab is chosen again; without a screen it never hides one. */
    private void comesBack() {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static void idle(Account account, int minutes) {
        Rows.change("""
                update sign_in set last_act_at = now() - make_interval(mins => ?)
                where account_id = (select id from account where username = ?)""", minutes, account.username());
    }

    private long actedJustNow() {
        return Rows.count("""
                select count(*) from sign_in s join account a on a.id = s.account_id
                where a.username = ? and s.last_act_at > now() - interval '1 minute'""", coordinator.username());
    }

    private Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
