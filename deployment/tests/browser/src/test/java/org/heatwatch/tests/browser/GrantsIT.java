package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        assertThat(asker.getByText("Asked for. A second person can confirm it now.")).isVisible();
        looksRight(asker);
        asker.locator("table.list a").first().click();
        assertThat(asker.getByText("You asked for it, so somebody else decides.")).isVisible();
        assertThat(button(asker, "Confirm it")).hasCount(0);
        looksRight(asker);

        Page second = browser.signedIn(Seed.account(Role.COORDINATOR), Screen.PHONE);
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

        Page second = browser.signedIn(Seed.account(Role.ADMINISTRATOR), Screen.DESKTOP);
        second.navigate("/program/assignments");
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(program)).click();
        button(second, "Confirm it").click();
        assertThat(second.getByText("Confirmed. It counts from now on.")).isVisible();
        looksRight(second);

        herself.navigate("/today");
        assertThat(herself.getByText("Something is missing before you can work with participants")).isVisible();
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

    private static void looksRight(Page page) {
        Screen before = page.viewportSize().width == Screen.PHONE.width ? Screen.PHONE : Screen.DESKTOP;
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
        page.setViewportSize(before.width, before.height);
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
