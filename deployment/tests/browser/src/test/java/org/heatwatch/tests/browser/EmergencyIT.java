package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An emergency, from the reason that is typed to its review, and what the log says of it. */
class EmergencyIT {

    private static final int NOT_FOUND = 404;

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();

    @Test
    void a_record_is_opened_with_a_reason_read_for_an_hour_and_reviewed_by_its_coordinator() {
        Account coordinator = YouthZone.coordinator("Program " + word);
        Page desk = inYouthZone(coordinator, Screen.DESKTOP);
        String code = enrolled(desk);
        Page hers = inYouthZone(YouthZone.facilitator("Imani " + word), Screen.PHONE);
        assertEquals(NOT_FOUND, hers.navigate("/youth/participant?youth=" + code).status());

        hers.navigate("/youth/break-glass");
        looksRight(hers);
        open(hers, code, "She called");
        assertThat(hers.getByText("Say in 20 to 500 characters").last()).isVisible();
        assertThat(hers.getByLabel("Reason")).hasValue("She called");
        open(hers, "SABO-KEVI-MOLA", "She called from the station and needs her placement");
        assertThat(hers.getByText("There is no record with that code.").last()).isVisible();
        looksRight(hers);
        open(hers, code, "She called from the station and needs her placement");
        assertThat(new Frame(hers).heading()).hasText("Marisol " + word);
        assertThat(hers.getByText("Emergency access to")).isVisible();
        assertFalse(hers.title().contains(word));
        looksRight(hers);

        desk.navigate("/today");
        assertThat(desk.getByText("1 emergency access waits for your review")).isVisible();
        looksRight(desk);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Review now")).click();
        looksRight(desk);
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Review").setExact(true)).click();
        looksRight(desk);
        desk.locator("#review").fill("She was right to look, and told us.");
        desk.locator("#save").click();
        assertThat(desk.getByText("The review is saved.")).isVisible();
        desk.navigate("/youth/looked?youth=" + code);
        assertThat(desk.getByText("Emergency access").first()).isVisible();
        looksRight(desk);
        desk.navigate("/youth/log-review");
        assertThat(desk.getByText("Marisol " + word)).hasCount(0);
        looksRight(desk);
        YouthZone.takesOn(coordinator, "The other " + word);
        desk.navigate("/youth/log-review");
        assertThat(lead(desk)).containsText("who has read of the youths in Program " + word);
        assertThat(desk.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(Pattern.compile("^Imani " + word)))).isVisible();
        looksRight(desk);
        desk.locator("#program").selectOption(new SelectOption().setLabel("The other " + word));
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true)).click();
        assertThat(lead(desk)).containsText("who has read of the youths in The other " + word);
        assertThat(desk.getByRole(AriaRole.ROWHEADER)).hasCount(0);
        desk.locator(".page-header nav a").first().click();
        assertThat(lead(desk)).containsText("who has read of the youths in The other " + word);
        desk.navigate("/today");
        assertThat(desk.getByText("emergency access waits")).hasCount(0);
    }

    private static Locator lead(Page page) {
        return page.locator(".page-header__lead");
    }

    private Page inYouthZone(Account account, Screen screen) {
        Page page = browser.signedIn(account, screen);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        page.navigate("/today");
        return page;
    }

    /** @return the code of the one participant of a new cohort */
    private String enrolled(Page page) {
        EnterCohortPage.open(page).enter("Cohort " + word, today);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enrol a participant").setExact(true)).click();
        page.getByLabel("Full name").fill("Marisol " + word);
        page.getByLabel("Birth date").fill(today.minusYears(16).toString());
        page.locator("#enrol").click();
        Locator told = page.getByText(Pattern.compile("Enrolled as "));
        assertThat(told).isVisible();
        return told.textContent().replaceAll("(?s).*Enrolled as ([A-Z-]{14}).*", "$1");
    }

    private static void open(Page page, String code, String reason) {
        page.getByLabel("Code of the participant").fill(code);
        page.getByLabel("Reason").fill(reason);
        page.locator("#open").click();
    }
}
