package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Authenticator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts in their holders' hands: invited, forgotten, with a second factor, signed out everywhere. */
class AccountsIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/public/set-password#[\\w-]{43}");
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in(\\?.*)?");
    private static final String PASSWORD = "four quiet green lanterns";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_invited_holder_chooses_her_password_from_her_mail_and_comes_in() {
        String username = "elif-" + UUID.randomUUID();
        String address = username + "@example.org";
        Page admin = browser.signedIn(Role.ADMINISTRATOR, Screen.DESKTOP);
        admin.navigate("/account/add-account");
        admin.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Elif Eze");
        admin.getByLabel("User name").fill(username);
        admin.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(false)).first().fill(address);
        admin.getByLabel("Coordinator:", new Page.GetByLabelOptions().setExact(false)).check();
        button(admin, "Add the account").click();
        assertThat(admin.getByText("A link is on its way to Elif Eze.")).isVisible();
        assertThat(admin.getByText("No password yet")).isVisible();
        looksRight(admin);

        Page holder = browser.open(Screen.PHONE);
        holder.navigate(link(address));
        assertThat(holder).hasURL(Pattern.compile(".*/public/set-password"));
        assertThat(holder.getByLabel("Code from the mail")).isHidden();
        looksRight(holder);
        holder.getByLabel("New password").fill("password");
        button(holder, "Save the password").click();
        assertThat(holder.getByText("A password has 15 to 200 characters.")).isVisible();
        holder.getByLabel("New password").fill(PASSWORD);
        button(holder, "Save the password").click();

        assertThat(holder.getByText("Sign in with the user name " + username)).isVisible();
        Frame frame = new SignInPage(holder).signIn(username, PASSWORD);
        assertThat(frame.page()).hasTitle(Pattern.compile("Today\\b.*"));
    }

    @Test
    void a_code_that_was_mistyped_can_be_corrected() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/public/set-password");
        page.getByLabel("Code from the mail").fill("mistyped");
        page.getByLabel("New password").fill(PASSWORD);

        button(page, "Save the password").click();

        assertThat(page.getByText("This link can’t be used any more")).isVisible();
        assertThat(page.getByLabel("Code from the mail")).hasValue("mistyped");
        assertThat(page.getByLabel("Code from the mail")).isVisible();
    }

    @Test
    void a_link_that_was_used_says_so() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/public/set-password#" + UUID.randomUUID());
        page.getByLabel("New password").fill(PASSWORD);
        button(page, "Save the password").click();

        assertThat(page.getByText("This link can’t be used any more")).isVisible();
        looksRight(page);
    }

    @Test
    void whoever_forgot_her_password_hears_the_same_as_somebody_who_has_no_account() {
        Account known = Seed.account(Role.COORDINATOR);
        String address = UUID.randomUUID() + "@example.org";
        Rows.change("update account set email = ? where username = ?", address, known.username());
        Page page = browser.open(Screen.PHONE);

        for (String name : List.of("nobody-" + UUID.randomUUID(), address)) {
            SignInPage.open(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Forgot your password?")).click();
            looksRight(page);
            page.getByLabel("User name or e-mail").fill(name);
            button(page, "Send the link").click();
            assertThat(page.getByText("a link is on its way there")).isVisible();
        }

        page.navigate(link(address));
        page.getByLabel("New password").fill(PASSWORD);
        button(page, "Save the password").click();
        new SignInPage(page).signIn(known.username(), PASSWORD);
    }

    @Test
    void with_a_second_factor_no_address_opens_before_the_code() {
        Account account = Seed.account(Role.TRAINER);
        Page page = browser.signedIn(account, Screen.PHONE);
        List<String> recoveryCodes = setUpSecondFactor(page);
        new Frame(page).signOut();
        assertThat(page).hasURL(SIGN_IN);

        page.navigate("/training/trainings");
        new SignInPage(page).enter(account.username(), Account.PASSWORD);
        assertThat(new Frame(page).heading()).hasText("Enter your code");
        looksRight(page);
        for (String around : List.of("/today", "/training/trainings", "/account/my-account", "/account/second-factor")) {
            page.navigate(around);
            assertThat(page).hasURL(SIGN_IN);
        }
        page.navigate("/public/second-step?return=/training/trainings");
        page.getByLabel("Code").fill("no code");
        button(page, "Sign in").click();
        assertThat(page.getByText("This code does not fit, or was used.")).isVisible();

        page.getByLabel("Code").fill(recoveryCodes.get(0));
        button(page, "Sign in").click();

        page.waitForURL("**/training/trainings");
    }

    @Test
    void nobody_comes_to_the_second_step_without_the_first() {
        Page page = browser.open(Screen.DESKTOP);
        page.navigate("/public/second-step");

        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    void signing_out_everywhere_ends_the_other_browsers() {
        Account account = Seed.account(Role.COORDINATOR);
        Page other = browser.signedIn(account, Screen.PHONE);
        Page page = browser.signedIn(account, Screen.DESKTOP);
        page.locator("details.account-menu summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My account")).click();
        assertThat(page.locator("table.list tbody tr")).hasCount(2);

        button(page, "Sign out everywhere").click();

        assertThat(page.getByText("You are signed out everywhere.")).isVisible();
        other.navigate("/today");
        assertThat(other).hasURL(SIGN_IN);
    }

    @Test
    void a_password_is_changed_by_whoever_knows_it() {
        Account account = Seed.account(Role.COORDINATOR);
        Page page = browser.signedIn(account, Screen.PHONE);
        page.navigate("/account/my-account");
        page.getByLabel("Current password").fill("not the password");
        page.getByLabel("New password").fill(PASSWORD);
        button(page, "Change the password").click();
        assertThat(page.getByText("This is not your current password.").first()).isVisible();
        looksRight(page);

        page.getByLabel("Current password").fill(Account.PASSWORD);
        page.getByLabel("New password").fill(PASSWORD);
        button(page, "Change the password").click();
        assertThat(page.getByText("Your password is changed.")).isVisible();
        new Frame(page).signOut();
        new SignInPage(page).signIn(account.username(), PASSWORD);
    }

    /** By the key that an app takes when it can't scan. */
    private static List<String> setUpSecondFactor(Page page) {
        page.navigate("/account/my-account");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set up a second factor")).click();
        looksRight(page);
        page.getByLabel("Current password").fill(Account.PASSWORD);
        button(page, "Set it up").click();
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("QR code for your authenticator app"))).isVisible();
        looksRight(page);
        page.getByLabel("Code from the app").fill("000");
        button(page, "Turn it on").click();
        assertThat(page.getByText("This code does not fit.").first()).isVisible();
        page.getByLabel("Code from the app").fill(Authenticator.of(page.locator("main code").innerText()).code());
        button(page, "Turn it on").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        looksRight(page);
        List<String> codes = page.locator(".recovery-codes code").allInnerTexts();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I have kept them")).click();
        page.navigate("/account/second-factor");
        assertThat(page.getByText("10 recovery codes are left")).isVisible();
        assertFalse(page.content().contains(codes.get(0)));
        looksRight(page);
        return codes;
    }

    /** The link in the mail to this address, when it is there. */
    private static String link(String address) {
        String mail = TheProduct.awaitMail(address);
        List<String> links = LINK.matcher(mail).results().map(MatchResult::group).toList();
        assertEquals(1, links.size(), mail);
        return links.get(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
