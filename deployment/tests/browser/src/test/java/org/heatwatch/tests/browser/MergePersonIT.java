package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person is on file twice. */
class MergePersonIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String name = "Zora Lind " + UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void twoRecords() {
        onFile(one, name, "zora." + one + "@clinic.example.org");
        onFile(other, name, "lind." + other + "@school.example.org");
    }

    private static void onFile(UUID id, String name, String email) {
        Rows.change("""
                insert into person (id, full_name, sort_as, name_key, email, email_key, discipline, created_at, version)
                values (?, ?, ?, ?, ?, ?, 'COMMUNITY', now(), 0)""", id, name, name, name.toLowerCase().replace('-', ' '), email, email);
    }

    @Test
    void is_accessible_and_fits_the_screen_from_the_choice_to_the_story() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            page.navigate("/people/merge-person?id=" + one);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Same name or license number"))).isVisible();
            looksRight(page);

            link(page, "Compare").click();
            assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("E-mail"))).containsText("differs");
            looksRight(page);
            assertEquals(0, ((Number) page.evaluate("""
                    () => [...document.querySelectorAll('#merge .button')].filter(button => button.getBoundingClientRect().right
                        > button.closest('form').getBoundingClientRect().right - parseFloat(getComputedStyle(button.closest('form')).paddingRight) + 1)
                        .length""")).intValue(), "buttons that stick out of the form");

            keep(page, "zora." + one).click();
            assertThat(page.getByText("Both records are one now.")).isVisible();
            looksRight(page);

            undo(page).click();
            assertThat(page.getByText("The merge is undone: both records are as they were.")).isVisible();
            looksRight(page);
        }
    }

    @Test
    void two_records_become_one_by_keyboard_alone_and_two_again() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/people/person?id=" + one);
        press(link(page, "Merge with a duplicate"));
        press(link(page, "Compare"));
        press(keep(page, "lind." + other));

        assertThat(page.getByText(name + " was merged into this record by")).isVisible();
        assertThat(page.getByText("lind." + other)).isVisible();
        page.navigate("/people/person?id=" + one);
        assertThat(page.getByText("lind." + other)).isVisible();

        press(undo(page));
        assertThat(page.getByText("Undone by")).isVisible();
        page.navigate("/people/person?id=" + one);
        assertThat(page.getByText("zora." + one)).isVisible();
    }

    @Test
    void a_page_that_is_old_by_now_merges_nothing_and_says_why() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/people/merge-person?id=" + one + "&other=" + other);
        Rows.change("update person set title = 'Nurse', version = version + 1 where id = ?", other);

        keep(page, "zora." + one).click();

        assertThat(page.getByText("Somebody else changed one of the two a moment ago. Look at both again.")).isVisible();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Job title"))).containsText("Nurse");
    }

    @Test
    void who_may_be_the_same_is_found_by_a_part_of_the_name_or_address() {
        UUID third = UUID.randomUUID();
        onFile(third, "Zora Okafor " + third, "zora.okafor." + third + "@court.example.org");
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        page.navigate("/people/merge-person?id=" + one);

        page.getByLabel("Name or e-mail").fill("okafor." + third);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find").setExact(true)).tap();
        assertThat(page.getByText("Zora Okafor " + third).first()).isVisible();
        link(page, "Compare").tap();

        assertThat(keep(page, "zora.okafor." + third)).isVisible();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static Locator keep(Page page, String email) {
        return page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("(" + email));
    }

    private static Locator undo(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo the merge"));
    }

    private static void press(Locator element) {
        element.focus();
        element.press("Enter");
    }
}
