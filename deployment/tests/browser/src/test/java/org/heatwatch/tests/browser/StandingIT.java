package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Authenticator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever lacks something that the youth zone asks for is told what, sees to it, and goes on to where she was going. */
class StandingIT {

    private static final Pattern STANDING = Pattern.compile(".*/account/standing\\?return=.*");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_facilitator_sees_to_what_is_missing_and_is_where_she_was_going() {
        Standing.form();
        Account account = Seed.account(Role.FACILITATOR, "Mei Castillo");
        Page page = browser.signedIn(account, Screen.PHONE);
        assertThat(page.getByText("Something is missing before you can work with participants")).isVisible();

        page.navigate("/program/cohorts");
        assertThat(page).hasURL(STANDING);
        assertThat(page.getByText("It is not known for which agency you work.")).isVisible();
        looksRight(page);
        UUID agency = Standing.agency(account);
        Standing.agreement(agency, -1);
        page.reload();
        assertThat(page.getByText("The agreement of Agency " + agency + " ended on")).isVisible();
        Standing.agreement(agency, 90);

        link(page, "Set up a second factor").click();
        field(page, "Current password").fill(Account.PASSWORD);
        button(page, "Set it up").click();
        field(page, "Code from the app").fill(Authenticator.of(page.locator("main code").innerText()).code());
        button(page, "Turn it on").click();
        link(page, "I have kept them").click();
        assertThat(page).hasURL(STANDING);
        assertThat(page.getByText("You signed in with a code.")).isVisible();

        field(page, "Your name").fill("M. C.");
        button(page, "Sign the form").click();
        assertThat(page.getByText("Type your name as it stands on your account: Mei Castillo.").first()).isVisible();
        looksRight(page);
        field(page, "Your name").fill("Mei Castillo");
        button(page, "Sign the form").click();
        assertThat(button(page, "Sign the form")).hasCount(0);
        assertThat(page.getByText("Mei Castillo set up a second factor with the password")).isVisible();
        assertThat(page.getByText("Ask another administrator or a coordinator to confirm that the account is yours")).isVisible();
        looksRight(page);
        Standing.confirmed(account);
        page.reload();
        assertThat(page.getByText("Everything is there.")).isVisible();
        looksRight(page);
        link(page, "Go on").click();

        page.waitForURL("**/program/cohorts");
        assertEquals(1, Rows.count("select count(*) from attestation s join account a on a.id = s.account_id where a.username = ?", account.username()));
    }

    @Test
    void what_was_typed_stays_when_the_agreement_has_ended_meanwhile() {
        browser.expectFailedRequests();
        Account account = Seed.account(Role.COORDINATOR, "Iris Okafor");
        UUID agency = Standing.agency(account);
        Standing.agreement(agency, 90);
        Standing.signed(account);
        String program = "Program " + inHandsOf(account);
        Page page = browser.signedIn(account, Screen.DESKTOP);
        Standing.secondFactor(account);
        page.navigate("/program/enter-cohort");
        assertThat(field(page, "Template")).containsText(program);
        page.locator("#name").fill("Spring");

        Rows.change("update mou set ends_at = now() where agency_id = ?", agency);
        page.locator("#save").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Something is missing for this page"));
        assertThat(dialog).isVisible();
        Checks.isAccessible(page);
        Page tab = page.waitForPopup(() -> link(page, "See what is missing").click());
        assertThat(tab.getByText("The agreement of Agency " + agency + " ended on")).isVisible();
        tab.close();

        Standing.agreement(agency, 90);
        button(page, "Back to the page").click();
        page.locator("#save").click();
        assertThat(dialog).isHidden();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator("#name")).hasValue("Spring");
    }

    @Test
    void without_the_script_the_page_says_that_nothing_was_saved() {
        Account account = Seed.account(Role.FACILITATOR);
        Page page = browser.signedIn(account, Screen.DESKTOP);

        String landed = page.request().get("/program/cohorts").url();
        assertTrue(landed.endsWith("/account/standing?return=%2Fprogram%2Fcohorts"), landed);
        String posted = page.request().post("/attendance/cohort-roll?session=" + UUID.randomUUID(),
                RequestOptions.create().setForm(FormData.create().set("note", "x"))).url();
        assertTrue(posted.endsWith("&notice=unsaved"), posted);
    }

    @Test
    void a_trainer_finds_no_such_page() {
        Page page = browser.signedIn(Seed.account(Role.TRAINER), Screen.PHONE);

        page.navigate("/account/standing");

        assertThat(new Frame(page).heading()).hasText("There’s no such page for you");
    }

    /** A new program, by its id. */
    private static UUID inHandsOf(Account account) {
        UUID program = UUID.randomUUID();
        Account asker = Seed.account(Role.ADMINISTRATOR);
        Account second = Seed.account(Role.ADMINISTRATOR);
        Rows.change("""
                insert into program (id, name, name_key, created_at, created_by, version)
                select ?, ?, ?, now(), a.id, 0 from account a where a.username = ?""", program, "Program " + program, "program " + program, asker.username());
        Rows.text("select give_shipped_templates(id, now())::text from program where id = ?", program);
        Rows.change("""
                insert into program_coordinator (id, program_id, account_id, reason, state, asked_at, asked_by, decided_at, decided_by, version)
                select gen_random_uuid(), ?, h.id, 'Plans it.', 'CONFIRMED', now(), a.id, now(), s.id, 0
                from account h, account a, account s where h.username = ? and a.username = ? and s.username = ?""",
                program, account.username(), asker.username(), second.username());
        return program;
    }

    private static Locator field(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
