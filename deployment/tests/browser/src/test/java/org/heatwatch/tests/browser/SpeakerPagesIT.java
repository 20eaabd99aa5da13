package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session's plan, who speaks at it and what was done, as a coordinator and the speaker herself use them. */
class SpeakerPagesIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();

    @Test
    void a_speaker_is_asked_answers_by_her_link_and_the_session_warns_until_she_is_vetted_and_has_signed() {
        Page page = coordinator();
        topic(page, 10).click();
        looksRight(page);
        link(page, "Ask a guest speaker").click();
        looksRight(page);
        button(page, "Ask a guest speaker").click();
        assertThat(page.getByText("Enter the name of the speaker").last()).isVisible();
        looksRight(page);
        page.getByLabel("Name").fill("Odile " + word);
        button(page, "Ask a guest speaker").click();
        assertThat(page.getByText("Enter an e-mail address or a telephone number.").last()).isVisible();
        page.getByLabel("E-mail").fill("odile@clinic.example");
        page.getByLabel("What she speaks about").fill("Staying healthy");
        button(page, "Ask a guest speaker").click();
        assertThat(new Frame(page).heading()).hasText("Odile " + word);
        looksRight(page);
        String visit = page.url();

        button(page, "Make a link").click();
        assertThat(page.getByLabel("Address for her")).isVisible();
        looksRight(page);
        Page hers = browser.signedIn(Role.NOBODY, Screen.PHONE);
        hers.navigate(page.getByLabel("Address for her").inputValue());
        looksRight(hers);
        button(hers, "Show my session").click();
        assertThat(hers.getByText("Staying healthy")).isVisible();
        assertFalse(hers.content().contains("Cohort " + word));
        assertFalse(hers.content().contains("Program " + word));
        looksRight(hers);
        button(hers, "I will come").click();
        assertThat(hers.getByText("Your answer is saved.")).isVisible();
        looksRight(hers);

        page.navigate(visit);
        assertThat(page.locator("#state")).hasValue("CONFIRMED");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(": session 10$"))).click();
        assertThat(page.getByText("Whoever isn’t vetted and hasn’t signed doesn’t meet the group.")).isVisible();
        link(page, "Odile " + word).click();
        page.getByLabel("Vetted on").fill(today.plusDays(1).toString());
        button(page, "Save").click();
        assertThat(page.getByText("Both days are today or before").last()).isVisible();
        looksRight(page);
        page.getByLabel("Vetted on").fill(today.toString());
        page.getByLabel("Confidentiality form signed on").fill(today.toString());
        button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(": session 10$"))).click();
        assertThat(link(page, "Ask a guest speaker")).isVisible();
        assertThat(page.getByText("Whoever isn’t vetted and hasn’t signed doesn’t meet the group.")).hasCount(0);
        looksRight(page);
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        looksRight(page);
    }

    @Test
    void what_was_done_is_said_with_a_reason_where_it_was_otherwise_than_planned() {
        Page page = coordinator();
        topic(page, 1).click();
        looksRight(page);
        page.getByLabel("Minutes it lasted").fill("long");
        button(page, "Save").click();
        assertThat(page.getByText("Enter the minutes it lasted as a number").last()).isVisible();
        page.getByLabel("Minutes it lasted").fill("45");
        button(page, "Save").click();
        assertThat(page.getByText("Say why it was otherwise than planned").last()).isVisible();
        looksRight(page);
        page.getByLabel("Why it was otherwise than planned").selectOption("NOT_ENOUGH_TIME");
        button(page, "Save").click();

        assertThat(page.getByText("Said by Darnell Whitaker")).isVisible();
        assertThat(page.getByLabel("Minutes it lasted")).hasValue("45");
        looksRight(page);
    }

    @Test
    void a_link_that_opens_nothing_says_so() {
        Page hers = browser.signedIn(Role.NOBODY, Screen.PHONE);
        hers.navigate("/public/visit#nothing");
        button(hers, "Show my session").click();

        assertThat(hers.getByText("This link doesn’t open anything any more").first()).isVisible();
        looksRight(hers);
    }

    private Page coordinator() {
        Account account = YouthZone.coordinator("Program " + word);
        Page page = browser.signedIn(account, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        EnterCohortPage.open(page).enter("Cohort " + word, today.minusWeeks(2));
        return page;
    }

    private static Locator topic(Page page, int session) {
        return page.locator(".topic").nth(session - 1);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
