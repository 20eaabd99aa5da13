package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.PeopleOfTraining;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Approving, accepting and cancelling on the page of a training. */
class SettleIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final TrainingToday training = TrainingToday.of("Ada Byrne", "Bo Lind", "Cy Marsh", "Di Nakai", "Ed Orel");

    /** Three days from now, with two seats: Ada has one, Bo is offered one, Cy and Di wait, and Ed asks. */
    @BeforeEach
    void aFullTrainingAhead() {
        Rows.change("""
                update training set capacity = 2, offer_hours = 24, first_start = now() + '3 days', last_end = now() + '4 days'
                where id = ?""", training.training());
        stand("Bo Lind", "OFFERED");
        stand("Cy Marsh", "WAITLISTED");
        stand("Di Nakai", "WAITLISTED");
        stand("Ed Orel", "TO_BE_APPROVED");
    }

    private void stand(String name, String state) {
        Rows.change("""
                update registration set state = ?, offer_until = case when ? = 'OFFERED' then now() + '1 day' end
                where training_id = ? and person_id in (select id from person where full_name = ?)""", state, state, training.training(), name);
    }

    @Test
    void is_accessible_and_fits_the_screen() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            PeopleOfTraining people = PeopleOfTraining.open(page, training.training());
            assertThat(people.row("Di Nakai")).containsText("Waitlist, 2");
            looksRight(page);

            for (String name : new String[] {"Ada Byrne", "Bo Lind", "Ed Orel"}) {
                people.row(name).getByRole(AriaRole.LINK).last().click();
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))).isVisible();
                looksRight(page);
                page.goBack();
            }
        }
    }

    @Test
    void what_only_acts_is_not_printed() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        PeopleOfTraining people = PeopleOfTraining.open(page, training.training());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(people.row("Di Nakai")).isVisible();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasText(new String[] {"Session", "Time", "Where", "Roll", "Name", "Agency", "Place"});
        assertThat(page.locator("table.list a:visible").filter(new Locator.FilterOptions().setHasText(Pattern.compile("Change|Sign-in sheet")))).hasCount(0);
    }

    @Test
    void by_keyboard_a_registration_is_cancelled_and_the_seat_is_offered_to_the_next() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        PeopleOfTraining people = PeopleOfTraining.open(page, training.training());

        people.link("Cancel", "Ada Byrne").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Cy Marsh is next on the waitlist.")).isVisible();
        page.getByLabel("Reason").focus();
        page.keyboard().type("Moved to another county");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(people.message()).containsText("Ada Byrne is off this training.");
        assertThat(people.message()).containsText("Cy Marsh was next on the waitlist and is offered the seat until");
        assertThat(people.row("Cy Marsh")).containsText("Offered a seat");
        people.link("See why", "Ada Byrne").click();
        assertThat(page.getByText("Moved to another county")).isVisible();
    }

    @Test
    void an_offer_is_accepted_and_another_declined() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        PeopleOfTraining people = PeopleOfTraining.open(page, training.training());

        people.link("Declines", "Bo Lind").tap();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Declines")).tap();
        assertThat(people.row("Bo Lind")).containsText("Cancelled");
        people.button("Accepts", "Cy Marsh").tap();

        assertThat(people.message()).containsText("Cy Marsh is registered and has a seat.");
        assertThat(people.row("Cy Marsh")).containsText("Registered");
        assertThat(people.row("Di Nakai")).containsText("Waitlist, 1");
    }

    @Test
    void a_button_that_is_pressed_again_after_going_back_counts_once() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        PeopleOfTraining people = PeopleOfTraining.open(page, training.training());
        String pressed = people.button("Approve", "Ed Orel").getAttribute("value");

        people.button("Approve", "Ed Orel").dblclick();
        assertThat(people.message()).containsText("Ed Orel is on the waitlist.");
        page.evaluate("""
                pressed => {
                    const again = Object.assign(document.createElement('button'), { name: 'settle', value: pressed });
                    document.getElementById('settling').append(again);
                    again.click();
                }""", pressed);

        assertThat(people.message()).containsText("Ed Orel is on the waitlist.");
        assertThat(people.row("Ed Orel")).containsText("Waitlist, 3");
        assertEquals(1, Rows.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id where r.training_id = ?""",
                training.training()));
    }
}
