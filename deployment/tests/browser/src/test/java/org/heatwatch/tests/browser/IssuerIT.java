package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in by an issuer, with its own server and a real browser between the two. */
class IssuerIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void whoever_the_issuer_knows_by_her_address_comes_in_where_she_was_going() {
        Account account = Seed.account(Role.COORDINATOR, "Noor Haddad");
        Rows.change("update account set email = ? where username = ?", address, account.username());
        TheProduct.issuerSays(Map.of("email", address, "email_verified", true));
        Page page = browser.open(Screen.PHONE);
        page.navigate("/people/people");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your county account")).click();

        page.waitForURL("**/people/people");
        assertThat(page.locator("details.account-menu summary")).hasAttribute("aria-label", Pattern.compile(".*Noor Haddad.*"));
    }

    @Test
    void whoever_has_no_account_here_is_told_so() {
        TheProduct.issuerSays(Map.of("email", address, "email_verified", true));
        Page page = SignInPage.open(browser.open(Screen.PHONE)).page();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your county account")).click();

        assertThat(page.getByText("Your county account is known there, and not here.")).isVisible();
        Checks.isAccessible(page);
    }

    @Test
    void an_answer_to_no_question_of_this_browser_opens_nothing() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/public/from-issuer?code=stolen&state=guessed");

        assertThat(page.getByText("Your county account could not be asked")).isVisible();
        page.navigate("/today");
        assertThat(new Frame(page).heading()).hasText("Sign in");
    }
}
