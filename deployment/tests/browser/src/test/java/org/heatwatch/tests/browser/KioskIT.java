package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatwatch.tests.browser.pages.RollPage;
import org.heatwatch.tests.browser.pages.RollRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet at the door on which people check themselves in. */
class KioskIT {

    private static final String ADA = "Adaeze Okonkwo";
    private static final String CLARA = "Clara Quintana Álvarez";
    private static final String PIN = "4711";

    private static final int TABLET_WIDTH = 820;
    private static final int TABLET_HEIGHT = 1180;

    @RegisterExtension
    final Browser browser = new Browser();

    private TrainingToday training;
    private Page tablet;

    @BeforeEach
    void start() {
        training = TrainingToday.now(ADA, "Maria Gomez", "Maria Gruber", CLARA);
        tablet = browser.signedIn(training.lead(), Screen.DESKTOP);
        tablet.setViewportSize(TABLET_WIDTH, TABLET_HEIGHT);
        tablet.clock().install();
        tablet.navigate(training.address("take-attendance"));
        new RollPage(tablet).start();
        tablet.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kiosk")).click();
        tablet.getByLabel("PIN to leave the kiosk").fill(PIN);
        button("Start and sign out").click();
        assertThat(name()).isFocused();
    }

    @Test
    void somebody_types_letters_taps_herself_and_leaves_no_trace() {
        Page phone = browser.signedIn(training.coTrainer(), Screen.PHONE);
        phone.navigate(training.address("take-attendance"));
        type("alv");
        assertThat(tablet.getByText("Quintana")).hasCount(0);
        button("Clara Á.").click();

        assertThat(heading("Welcome, Clara Á.")).isVisible();
        assertThat(tablet.getByText("You’re checked in.")).isVisible();
        assertEquals(List.of("PRESENT 0, KIOSK"), training.marksOf(CLARA));
        assertThat(RollRow.of(phone, CLARA).row()).containsText("Kiosk, ");
        goesBackToTheStartBy(6000);
        assertFalse(tablet.content().contains("Clara"));
        assertEquals("/public/kiosk", tablet.url().replaceFirst("^https?://[^/]*", ""));
    }

    @Test
    void by_keyboard_it_takes_letters_and_two_keys() {
        type("okon");
        assertThat(button("Adaeze O.")).isVisible();
        tablet.keyboard().press("Tab");
        tablet.keyboard().press("Enter");

        assertThat(heading("Welcome, Adaeze O.")).isVisible();
        assertThat(button("Done")).isFocused();
        tablet.keyboard().press("Enter");
        assertThat(name()).isFocused();
        assertThat(name()).hasValue("");
    }

    @Test
    void whoever_is_there_already_and_whoever_cannot_be_told_apart_is_told_what_to_do() {
        type("okon");
        button("Adaeze O.").click();
        button("Done").click();
        type("okon");
        button("Adaeze O.").click();
        assertThat(tablet.getByText("You were checked in before.")).isVisible();
        button("Done").click();
        assertEquals(1, training.marksOf(ADA).size());

        type("gom");
        assertThat(tablet.getByText("Several people on the list read like this. Please see the trainer.")).isVisible();
        assertThat(button("Maria G.")).hasCount(0);
        name().fill("zz");
        assertThat(tablet.getByText("Nobody of that name is on the list.")).isVisible();
    }

    @Test
    void a_half_typed_search_is_gone_after_a_while() {
        type("okon");
        assertThat(button("Adaeze O.")).isVisible();

        tablet.clock().fastForward(31_000);

        assertThat(name()).hasValue("");
        assertThat(button("Adaeze O.")).hasCount(0);
    }

    @Test
    void an_answer_that_was_lost_is_asked_for_again_and_counts_once() {
        AtomicInteger lost = new AtomicInteger();
        browser.expectFailedRequests();
        tablet.route("**/api/kiosk/check-in", route -> loseTheFirst(route, lost));
        type("okon");
        button("Adaeze O.").click();
        tablet.waitForCondition(() -> lost.get() == 1);
        assertThat(heading("Welcome, Adaeze O.")).hasCount(0);
        tablet.clock().fastForward(3000);

        assertThat(heading("Welcome, Adaeze O.")).isVisible();
        assertEquals(1, training.marksOf(ADA).size());
    }

    @Test
    void without_a_network_it_says_that_nothing_is_confirmed() {
        browser.expectFailedRequests();
        type("okon");
        assertThat(button("Adaeze O.")).isVisible();
        AtomicInteger asked = new AtomicInteger();
        tablet.route("**/api/kiosk/**", route -> {
            asked.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("text/html").setBody("<h1>Welcome to our network</h1>"));
        });
        button("Adaeze O.").click();
        for (int tries = 1; tries < 3; tries++) {
            int before = tries;
            tablet.waitForCondition(() -> asked.get() >= before);
            tablet.clock().fastForward(3000);
        }

        assertThat(heading("We couldn’t confirm your check-in")).isVisible();
        Checks.isAccessible(tablet);
        tablet.unroute("**/api/kiosk/**");
        button("Try again").click();
        assertThat(heading("Welcome, Adaeze O.")).isVisible();
    }

    @Test
    void there_is_nothing_else_to_get_at_on_it() {
        tablet.goBack();
        assertThat(tablet.getByLabel("Password")).isVisible();
        tablet.navigate(training.address("take-attendance"));
        assertThat(tablet.getByLabel("Password")).isVisible();

        tablet.navigate("/public/kiosk");
        assertThat(name()).isVisible();
        assertThat(tablet.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasNotText("Skip"))).hasCount(0);
    }

    @Test
    void a_wrong_pin_is_told_and_the_right_one_leads_to_the_sign_in() {
        leave("0000");
        assertThat(tablet.getByText("This is not the PIN.")).isVisible();
        leave(PIN);

        assertThat(tablet.getByLabel("Password")).isVisible();
        tablet.navigate("/public/kiosk");
        assertThat(heading("Nobody can check in on this device")).isVisible();
    }

    @Test
    void closing_the_roll_ends_it_and_so_does_its_trainer_from_afar() {
        Page phone = browser.signedIn(training.coTrainer(), Screen.PHONE);
        phone.navigate(training.address("start-kiosk"));
        assertThat(phone.getByText("One kiosk is checking people in to this session.")).isVisible();
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End it")).click();
        assertThat(phone.getByText("The kiosk has ended.")).isVisible();

        type("okon");

        assertThat(heading("Nobody can check in on this device")).isVisible();
        assertThat(name()).isHidden();
    }

    @Test
    void the_pages_are_accessible_on_a_phone_a_tablet_and_a_desk() {
        Page desk = browser.signedIn(training.coTrainer(), Screen.DESKTOP);
        desk.navigate(training.address("start-kiosk"));
        desk.getByLabel("PIN to leave the kiosk").fill("12");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start and sign out")).click();
        assertThat(desk.getByText("The PIN is 4 to 8 digits.").first()).isVisible();
        for (Page page : List.of(desk, tablet)) {
            fits(page, Screen.PHONE.width, Screen.PHONE.height);
            fits(page, TABLET_WIDTH, TABLET_HEIGHT);
            fits(page, Screen.DESKTOP.width, Screen.DESKTOP.height);
        }
        type("ma");
        assertThat(tablet.getByText("Several people")).isVisible();
        fits(tablet, Screen.PHONE.width, Screen.PHONE.height);
        name().fill("cla");
        button("Clara Á.").click();
        assertThat(heading("Welcome, Clara Á.")).isVisible();
        fits(tablet, TABLET_WIDTH, TABLET_HEIGHT);
    }

    private static void fits(Page page, int width, int height) {
        page.setViewportSize(width, height);
        Checks.isAccessible(page);
        Checks.doesNotScrollSideways(page);
    }

    /** The server has it, and its answer goes astray. */
    private static void loseTheFirst(Route route, AtomicInteger lost) {
        if (lost.get() == 0) {
            route.fetch();
            lost.incrementAndGet();
            route.abort();
        } else {
            route.resume();
        }
    }

    private void goesBackToTheStartBy(int millis) {
        tablet.clock().fastForward(millis);
        assertThat(name()).isFocused();
        assertThat(name()).hasValue("");
    }

    private void type(String letters) {
        name().pressSequentially(letters);
        tablet.clock().fastForward(300);
    }

    private void leave(String pin) {
        if (!tablet.getByLabel("PIN").isVisible()) {
            tablet.locator("summary").click();
        }
        tablet.getByLabel("PIN").fill(pin);
        button("Leave the kiosk").click();
    }

    private Locator name() {
        return tablet.getByLabel("Your name", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator heading(String text) {
        return tablet.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private Locator button(String name) {
        return tablet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
