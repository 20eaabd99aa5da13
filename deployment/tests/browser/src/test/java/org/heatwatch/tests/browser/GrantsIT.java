package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A role of the youth zone and a program in a coordinator's hands: asked for by one person, confirmed by another, ended at once. */
class GrantsIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Account asking = Seed.account(Role.ADMINISTRATOR, "Adele Ward");

    @Test
    void a_role_is_asked_for_confirmed_and_taken_away() {
        Account holder = Seed.account(Role.TRAINER, "Zora " + UUID.randomUUID());
        Page asker = browser.signedIn(asking, Screen.DESKTOP);
        asker.navigate("/account/grants?account=" + id(holder));
        field(asker, "Role").selectOption("FACILITATOR");
        field(asker, "Reason").fill("Runs the Saturdays.");
        button(asker, "Ask for it").click();
        assertThat(asker.getByText(holder.name() + " has no agency").first()).isVisible();
        looksRight(asker);
        Standing.agency(holder);
        button(asker, "Ask for it").click();
        assertThat(asker.locator("#page-messages").getByText("takes a sign-in with a second factor").first()).isVisible();
        looksRight(asker);
        Standing.secondFactor(asking);
        button(asker, "Ask for it").click();
        assertThat(asker.getByText("Asked for. A second person can confirm it now.")).isVisible();
        looksRight(asker);
        asker.locator("table.list a").first().click();
        assertThat(asker.getByText("You asked for it, so somebody else decides.")).isVisible();
        assertThat(button(asker, "Confirm it")).hasCount(0);
        looksRight(asker);

        Account coordinator = Seed.account(Role.COORDINATOR);
        Page second = browser.signedIn(coordinator, Screen.PHONE);
        Standing.secondFactor(coordinator);
        link(second, "See the roles").click();
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(holder.name())).click();
        looksRight(second);
        button(second, "Confirm it").click();
        assertThat(second.getByText("Confirmed. It counts from now on.")).isVisible();

        Page holding = browser.signedIn(holder, Screen.PHONE);
        assertThat(holding.getByText("Something is missing before you can work with participants")).isVisible();

        button(asker, "Take it back").click();
        assertThat(asker.getByText("Somebody else changed this in the meantime.")).isVisible();
        button(asker, "Take the role away").click();
        assertThat(asker.getByText("Say why, in up to 500 characters.").first()).isVisible();
        looksRight(asker);
        field(asker, "Why is it taken away?").fill("Works elsewhere now.");
        button(asker, "Take the role away").click();
        assertThat(asker.getByText("Taken away. It is over with the next click.")).isVisible();
        holding.reload();
        assertThat(holding.getByText("Something is missing before you can work with participants")).hasCount(0);
    }

    @Test
    void a_program_is_entered_and_comes_into_a_coordinators_hands() {
        Account coordinator = Seed.account(Role.COORDINATOR, "Iris " + UUID.randomUUID());
        Standing.agency(coordinator);
        String program = "Program " + UUID.randomUUID();
        Page asker = browser.signedIn(asking, Screen.DESKTOP);
        Standing.secondFactor(asking);
        asker.navigate("/program/assignments");
        button(asker, "Enter it").click();
        assertThat(asker.getByText("A program has a name of up to 200 characters.").first()).isVisible();
        field(asker, "Name of the program").fill(program);
        button(asker, "Enter it").click();
        assertThat(asker.getByText(program + " is entered.")).isVisible();
        field(asker, "Program").selectOption(program);
        field(asker, "Coordinator").selectOption(coordinator.name());
        field(asker, "Reason").fill("Plans the spring.");
        looksRight(asker);
        button(asker, "Ask for it").click();
        assertThat(asker.getByText("Asked for. A second person can confirm it now.")).isVisible();

        Page herself = browser.signedIn(coordinator, Screen.PHONE);
        herself.navigate("/program/assignments");
        herself.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(program)).click();
        assertThat(herself.getByText("It is for you, so somebody else decides.")).isVisible();
        looksRight(herself);

        Account other = Seed.account(Role.ADMINISTRATOR);
        Page second = browser.signedIn(other, Screen.DESKTOP);
        second.navigate("/program/assignments");
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(program)).click();
        button(second, "Confirm it").click();
        assertThat(second.locator("#page-messages").getByText("takes a sign-in with a second factor").first()).isVisible();
        looksRight(second);
        Standing.secondFactor(other);
        button(second, "Confirm it").click();
        assertThat(second.getByText("Confirmed. It counts from now on.")).isVisible();
        looksRight(second);

        herself.navigate("/today");
        assertThat(herself.getByText("Something is missing before you can work with participants")).isVisible();
    }

    @Test
    void an_account_that_somebody_else_has_changed_waits_until_a_second_person_says_that_it_is_hers() {
        Account holder = YouthZone.facilitator("Zora " + UUID.randomUUID());
        Page herself = browser.signedIn(holder, Screen.PHONE);
        YouthZone.passes(holder);
        herself.navigate("/program/cohorts");
        assertThat(herself).hasURL(Pattern.compile(".*/program/cohorts"));

        Page changing = browser.signedIn(asking, Screen.DESKTOP);
        Standing.secondFactor(asking);
        changing.navigate("/account/account?id=" + id(holder));
        changing.locator("#email").fill("zora-" + UUID.randomUUID() + "@example.org");
        button(changing, "Change the address").click();
        link(changing, "See what waits for a second person").click();
        assertThat(changing.getByText("You did some of this yourself, so somebody else decides.")).isVisible();
        looksRight(changing);

        herself.reload();
        assertThat(herself).hasURL(Pattern.compile(".*/account/standing\\?return=.*"));
        assertThat(herself.getByText("Adele Ward changed its e-mail address")).isVisible();
        assertThat(herself.getByText("Ask another administrator or a coordinator to confirm that the account is yours")).isVisible();
        looksRight(herself);

        Account coordinator = Seed.account(Role.COORDINATOR);
        Page second = browser.signedIn(coordinator, Screen.PHONE);
        second.navigate("/account/confirm-account?account=" + id(holder));
        assertThat(second.getByText(holder.name() + " sets up a second factor first")).isVisible();
        Standing.secondFactorOn(holder);
        second.navigate("/today");
        link(second, "See the roles").click();
        looksRight(second);
        link(second, holder.name()).click();
        looksRight(second);
        button(second, "It is hers").click();
        assertThat(second.locator("#page-messages").getByText("takes a sign-in with a second factor").first()).isVisible();
        Standing.secondFactor(coordinator);
        button(second, "It is hers").click();
        assertThat(second.getByText("The account of " + holder.name() + " is confirmed.")).isVisible();
        assertThat(link(second, holder.name())).hasCount(0);

        herself.navigate("/program/cohorts");
        assertThat(herself).hasURL(Pattern.compile(".*/program/cohorts"));
    }

    @Test
    void the_form_of_an_account_gives_no_role_of_the_youth_zone() {
        Page page = browser.signedIn(Role.ADMINISTRATOR, Screen.DESKTOP);
        page.navigate("/account/add-account");

        assertThat(page.locator("#roles input")).hasCount(3);
    }

    private static String id(Account account) {
        return Rows.text("select id from account where username = ?", account.username());
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
