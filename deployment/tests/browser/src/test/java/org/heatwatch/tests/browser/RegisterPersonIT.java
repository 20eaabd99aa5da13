package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.heatwatch.tests.browser.pages.RegisterPersonPage;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterPersonIT {

    @RegisterExtension
    final Browser browser = new Browser();

    /** One seat is left. */
    private final TrainingToday training = TrainingToday.of("Ada Byrne");

    @Test
    void is_accessible_and_fits_the_screen_with_people_found() {
        String zora = somebody("Zora");
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            assertThat(RegisterPersonPage.open(page, training.training()).find(zora).button(zora)).isVisible();

            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
    }

    @Test
    void the_last_seat_goes_to_the_first_and_the_next_one_waits() {
        String first = somebody("Zora");
        String next = somebody("Yared");
        RegisterPersonPage page = RegisterPersonPage.open(browser.signedIn(Role.COORDINATOR, Screen.PHONE), training.training());

        page.find(first).button(first).tap();
        assertThat(page.message()).containsText(first + " is registered. That was the last seat.");
        assertThat(page.row(first)).containsText("Has a seat");

        page.find(next).button(next).tap();
        assertThat(page.message()).containsText(next + " is on the waitlist, number 1.");
        assertThat(page.row(next)).containsText("On the waitlist");
    }

    @Test
    void a_button_that_is_pressed_again_after_going_back_counts_once() {
        String zora = somebody("Zora");
        Page window = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        RegisterPersonPage page = RegisterPersonPage.open(window, training.training()).find(zora);
        String command = page.button(zora).getAttribute("value");

        page.button(zora).dblclick();
        assertThat(page.message()).containsText(zora + " is registered.");
        page.find("Ada Byrne");
        assertThat(page.row(zora)).isHidden();
        page.find(zora);
        assertThat(page.row(zora)).isVisible();
        window.evaluate("""
                command => {
                    const again = Object.assign(document.createElement('button'), { name: 'chosen', value: command });
                    document.getElementById('register').append(again);
                    again.click();
                }""", command);

        assertThat(page.message()).containsText(zora + " is registered.");
        assertEquals(2, training.people());
    }

    @Test
    void the_address_tells_what_became_of_it_to_whoever_did_it() {
        String zora = somebody("Zora");
        Page window = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        RegisterPersonPage page = RegisterPersonPage.open(window, training.training()).find(zora);
        page.button(zora).click();
        assertThat(page.message()).containsText(zora + " is registered. That was the last seat.");

        window.reload();
        assertThat(page.message()).containsText(zora + " is registered. That was the last seat.");

        Page colleague = browser.open(Screen.DESKTOP);
        SignInPage.open(colleague).signIn(Seed.account(Role.COORDINATOR, "Noor Aziz").username(), Account.PASSWORD);
        colleague.navigate(window.url());
        assertThat(colleague.getByLabel("Name or e-mail")).isVisible();
        assertThat(new RegisterPersonPage(colleague).message()).not().containsText(zora);
    }

    @Test
    void whoever_is_not_on_file_is_added_on_the_way() {
        String zora = "Zora " + UUID.randomUUID();
        Page window = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        RegisterPersonPage page = RegisterPersonPage.open(window, training.training()).find(zora);
        assertThat(window.getByText("Nobody matches")).isVisible();

        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a person")).tap();
        assertThat(window.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))).hasValue(zora);
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the person")).tap();
        page.button(zora).tap();

        assertThat(page.message()).containsText(zora + " is registered.");
    }

    @Test
    void a_search_for_nothing_says_what_to_type() {
        RegisterPersonPage page = RegisterPersonPage.open(browser.signedIn(Role.COORDINATOR, Screen.DESKTOP), training.training()).find(" ");

        assertThat(page.message()).containsText("Type a part of the name or e-mail, or choose an agency.");
    }

    private static String somebody(String name) {
        return Seed.account(Role.TRAINER, name + " " + UUID.randomUUID()).name();
    }
}
