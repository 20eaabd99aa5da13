package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in(\\?.*)?");
    private static final Pattern TODAY = Pattern.compile("Today\\b.*");
    private static final int MOST_TABS = 20;

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_wrong_password_is_told_and_the_name_stays() {
        Account account = Seed.account(Role.COORDINATOR);
        SignInPage signIn = SignInPage.open(browser.open(Screen.PHONE));

        signIn.enter(account.username(), "not the password");

        assertThat(signIn.message()).isVisible();
        assertThat(signIn.username()).hasValue(account.username());
    }

    @Test
    void whoever_signs_in_begins_with_today() {
        Page page = browser.open(Screen.PHONE);

        Frame frame = SignInPage.open(page).signIn(Seed.account(Role.TRAINER).username(), Account.PASSWORD);

        assertThat(frame.page()).hasTitle(TODAY);
    }

    @Test
    void whoever_signs_in_comes_to_the_address_that_was_asked_for() {
        Page page = browser.open(Screen.DESKTOP);
        page.navigate("/today?from=a+mail");

        new SignInPage(page).enter(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);

        page.waitForURL("**/today?from=a+mail");
    }

    @Test
    void an_address_of_another_site_is_not_returned_to() {
        Page page = browser.open(Screen.DESKTOP);
        page.navigate("/sign-in?return=//example.org/");

        new SignInPage(page).enter(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);

        assertThat(page).hasTitle(TODAY);
    }

    @Test
    void nobody_learns_which_addresses_exist() {
        Page page = browser.open(Screen.DESKTOP);

        for (String address : List.of("/today", "/no-such-page", "/no/such.xhtml")) {
            page.navigate(address);

            assertThat(page).hasURL(SIGN_IN);
        }
    }

    @Test
    void signing_in_takes_only_the_keyboard() {
        Page page = browser.open(Screen.DESKTOP);
        SignInPage signIn = SignInPage.open(page);

        tabTo(page, "input[autocomplete=username]");
        page.keyboard().type(Seed.account(Role.COORDINATOR).username());
        tabTo(page, "input[type=password]");
        page.keyboard().type(Account.PASSWORD);
        tabTo(page, "[type=submit]");
        page.keyboard().press("Enter");

        assertThat(page).hasTitle(TODAY);
        assertThat(signIn.submit()).hasCount(0);
    }

    @Test
    void the_session_is_only_this_browsers() {
        Page page = browser.signedIn(Seed.account(Role.COORDINATOR), Screen.DESKTOP);

        Cookie cookie = session(page.context());

        assertEquals("__Host-heatwatch", cookie.name);
        assertEquals("/", cookie.path);
        assertEquals(-1, cookie.expires);
        assertEquals(SameSiteAttribute.LAX, cookie.sameSite);
        assertTrue(cookie.secure);
        assertTrue(cookie.httpOnly);
    }

    @Test
    void a_form_of_another_site_comes_without_the_sign_in() {
        Page page = browser.signedIn(Seed.account(Role.COORDINATOR), Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        Page elsewhere = page.context().newPage();
        elsewhere.route("http://elsewhere.test/", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody("<form method='post' action='" + TheProduct.address() + "/sign-out'><button>Win a prize</button></form>")));
        elsewhere.navigate("http://elsewhere.test/");
        elsewhere.getByText("Win a prize").click();
        elsewhere.waitForURL(address -> !address.contains("elsewhere"));

        page.navigate("/today");
        assertThat(new Frame(page).heading()).hasText("Today");
    }

    @Test
    void signing_in_changes_the_session_that_was_there() {
        Page page = browser.open(Screen.DESKTOP);
        SignInPage signIn = SignInPage.open(page);
        SignInPage.open(page.context().newPage()).signIn(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);
        String before = session(page.context()).value;

        signIn.signIn(Seed.account(Role.TRAINER).username(), Account.PASSWORD);

        assertNotEquals(before, session(page.context()).value);
    }

    @Test
    void a_session_id_from_outside_is_not_taken() {
        Page page = browser.open(Screen.DESKTOP);
        page.context().addCookies(List.of(new Cookie("__Host-heatwatch", "planted")
                .setDomain("localhost").setPath("/").setSecure(true)));

        SignInPage.open(page).signIn(Seed.account(Role.COORDINATOR).username(), Account.PASSWORD);

        assertFalse(session(page.context()).value.contains("planted"));
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Page page = browser.signedIn(Seed.account(Role.COORDINATOR), Screen.DESKTOP);
        Cookie cookie = session(page.context());

        new Frame(page).signOut();
        assertThat(page).hasURL(SIGN_IN);

        Page thief = browser.open(Screen.DESKTOP);
        thief.context().addCookies(List.of(cookie));
        thief.navigate("/today");
        assertThat(thief).hasURL(SIGN_IN);
    }

    private static Cookie session(BrowserContext context) {
        List<Cookie> cookies = context.cookies();
        assertEquals(1, cookies.size(), "cookies");
        return cookies.get(0);
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (page.locator(selector).evaluate("element => element === document.activeElement").equals(true)) {
                return;
            }
        }
        throw new AssertionError(selector + " isn't reached by " + MOST_TABS + " tabs");
    }
}
