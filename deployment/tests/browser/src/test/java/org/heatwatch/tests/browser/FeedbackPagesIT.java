package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Feedback on yesterday's session: asked for by its facilitator, given on a phone and on a tablet, read when five have answered. */
class FeedbackPagesIT {

    private static final int PARTICIPANTS = 6;

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate yesterday = LocalDate.now(ZoneId.of("America/Los_Angeles")).minusDays(1);
    private final String word = YouthZone.word();

    @Test
    void a_facilitator_asks_five_answer_on_their_phones_and_what_came_of_it_stands_on_the_next_sessions_page() {
        Page page = facilitator();
        link(page, "Feedback").click();
        assertThat(page.getByText("Not enough answers yet.")).isVisible();
        looksRight(page);
        String results = page.url();
        link(page, "Ask for feedback").click();
        button(page, "Make the form").click();
        assertThat(page.locator(".poster .qr")).isVisible();
        assertThat(page.locator(".poster [lang=es]")).containsText("¿Cómo te fue hoy?");
        looksRight(page);
        String address = page.locator("#address").inputValue();

        phoneThatIsCorrected(address);
        for (int i = 2; i <= 4; i++) {
            answer(onPhone(address), "Yes", "");
        }
        page.navigate(results);
        assertThat(page.getByText("Not enough answers yet.")).isVisible();
        assertThat(page.getByText("More music")).hasCount(0);
        answer(onPhone(address), "A little", "It was cold");

        page.navigate(results);
        assertThat(page.getByText("5 answers are shown.")).isVisible();
        assertThat(page.getByText("More music " + word)).isVisible();
        assertThat(page.getByText("It was cold")).isVisible();
        looksRight(page);
        button(page, "Save").click();
        assertThat(page.getByText("Write one line: what came of it.").last()).isVisible();
        looksRight(page);
        page.locator("#words").fill("We start with music now.");
        button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(page.locator("#words")).hasValue("We start with music now.");
        link(page, "Cohort " + word + ": session 1").click();
        link(page, "Cohort " + word).click();
        page.locator(".topic").nth(1).click();
        assertThat(page.locator(".you-said")).containsText("We start with music now.");
        looksRight(page);
    }

    /** She forgets a question, and changes the language: what she has chosen and written stays. */
    private void phoneThatIsCorrected(String address) {
        Page phone = onPhone(address);
        assertThat(new Frame(phone).heading()).hasText("How was today?");
        assertFalse(phone.content().contains(word), "names nobody and nothing");
        assertFalse(phone.title().contains("HEAT"), phone.title());
        looksRight(phone);
        choose(phone, 0, "Mostly");
        phone.locator("#words").fill("More music " + word);
        button(phone, "Send").click();
        assertThat(phone.getByText("Choose one of the four.").first()).isVisible();
        assertThat(phone.locator("#words")).hasValue("More music " + word);
        looksRight(phone);
        button(phone, "Español").click();
        assertThat(new Frame(phone).heading()).hasText("¿Cómo te fue hoy?");
        assertEquals("es", phone.locator("html").getAttribute("lang"));
        assertThat(phone.locator("#SAFE-MOSTLY")).isChecked();
        assertThat(phone.locator("#words")).hasValue("More music " + word);
        looksRight(phone);
        choose(phone, 1, "Sí");
        choose(phone, 2, "Un poco");
        button(phone, "Enviar").click();
        assertThat(new Frame(phone).heading()).hasText("¡Gracias!");
        looksRight(phone);
        assertFalse(phone.url().contains("#"), phone.url());
    }

    @Test
    void a_tablet_goes_round_shows_nothing_of_whoever_was_before_and_is_signed_out() {
        Page page = facilitator();
        link(page, "Feedback").click();
        link(page, "Ask for feedback").click();
        button(page, "Make the form").click();
        button(page, "Sign out and show the form").click();
        assertThat(new Frame(page).heading()).hasText("How was today?");
        assertEquals("/public/feedback", URI.create(page.url()).getPath());
        looksRight(page);
        answer(page, "No", "Nobody else may read this " + word);
        assertThat(link(page, "Next person")).isVisible();
        looksRight(page);

        page.goBack();
        assertThat(new Frame(page).heading()).hasText("How was today?");
        assertThat(page.locator("input:checked")).hasCount(0);
        assertEquals("", page.locator("#words").inputValue());
        answer(page, "Yes", "");
        link(page, "Next person").click();
        assertThat(page.locator("input:checked")).hasCount(0);
        page.navigate("/today");
        assertTrue(page.url().contains("/sign-in"), page.url());

        page.navigate("/public/feedback");
        button(page, "Group leader: stop here").click();
        assertThat(new Frame(page).heading()).hasText("Sign in");
        page.navigate("/public/feedback");
        assertThat(button(page, "Start")).isVisible();
        assertEquals(2, Rows.count("select count(*) from feedback_answer a join cohort_session s on s.id = a.session_id join cohort c on c.id = s.cohort_id where c.name = ?",
                "Cohort " + word));
    }

    @Test
    void a_phone_in_spanish_is_asked_in_spanish_and_a_code_that_opens_nothing_says_so() {
        Page phone = browser.open(Screen.PHONE);
        phone.setExtraHTTPHeaders(Map.of("Accept-Language", "es-MX,es;q=0.9,en;q=0.8"));
        phone.navigate("/public/feedback#nothing");

        assertThat(phone.getByText("Ahora no hay nada que llenar aquí.")).isVisible();
        looksRight(phone);
    }

    @Test
    void whoever_uses_keys_alone_answers_too() {
        Page page = facilitator();
        link(page, "Feedback").click();
        link(page, "Ask for feedback").click();
        button(page, "Make the form").click();
        Page phone = onPhone(page.locator("#address").inputValue());
        phone.locator("#SAFE-NO").focus();
        phone.keyboard().press("ArrowRight");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Space");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Space");
        phone.keyboard().press("Tab");
        phone.keyboard().type("By keys");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Enter");

        assertThat(new Frame(phone).heading()).hasText("Thank you!");
    }

    private Page onPhone(String address) {
        Page phone = browser.open(Screen.PHONE);
        phone.navigate(address);
        assertThat(button(phone, "Send")).isVisible();
        return phone;
    }

    private static void choose(Page page, int question, String value) {
        page.locator(".scale").nth(question).getByLabel(value, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private static void answer(Page page, String value, String words) {
        for (int question = 0; question < 3; question++) {
            choose(page, question, value);
        }
        page.locator("#words").fill(words);
        button(page, "Send").click();
        assertThat(new Frame(page).heading()).hasText("Thank you!");
    }

    /** On the page of the first session, which was yesterday. */
    private Page facilitator() {
        Account facilitator = YouthZone.facilitator("Imani " + word);
        Account coordinator = YouthZone.coordinator("Program " + word);
        Page desk = browser.signedIn(coordinator, Screen.DESKTOP);
        desk.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(coordinator);
        EnterCohortPage.open(desk).enter("Cohort " + word, yesterday);
        link(desk, "Facilitators").click();
        desk.getByLabel("Facilitator", new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setLabel("Imani " + word));
        button(desk, "Assign a facilitator").click();
        assertThat(desk.getByRole(AriaRole.ROWHEADER).first()).isVisible();
        link(desk, "Cohort " + word).click();
        String cohort = desk.url();
        for (int i = 0; i < PARTICIPANTS; i++) {
            link(desk, "Enrol a participant").click();
            desk.getByLabel("Full name").fill((char) ('A' + i) + "nna " + word + i);
            desk.getByLabel("Birth date").fill(yesterday.minusYears(16).minusDays(i).toString());
            desk.locator("#day").fill(yesterday.toString());
            desk.locator("#enrol").click();
            assertThat(desk.getByText("Enrolled as ")).isVisible();
        }
        Page page = browser.signedIn(facilitator, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(facilitator);
        page.navigate(cohort);
        page.locator(".topic").first().click();
        assertThat(link(page, "Feedback")).isVisible();
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
