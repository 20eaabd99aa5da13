package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.LocalDate;
import java.time.ZoneId;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a youth wants the court to know: her link, her own page on her telephone, and what her coordinator reads. */
class StatementPagesIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
    private final String word = YouthZone.word();
    private final Account coordinator = YouthZone.coordinator("Program " + word);

    @Test
    void she_writes_to_the_court_on_her_telephone_in_either_language_and_takes_it_back() {
        Page page = coordinatorOfAParticipant();
        page.locator("a[href*='/youth/statements']").click();
        looksRight(page);
        page.locator("button[value^='another']").click();
        assertThat(page.locator("svg.qr")).isVisible();
        assertEquals(2, Rows.count("select count(*) from youth_access_event e join account a on a.id = e.account_id where e.act = 'KeepStatements.statements' and a.username = ?",
                coordinator.username()), "once each time she has seen the page");
        looksRight(page);
        String link = page.locator("#address").inputValue();

        Page hers = browser.signedIn(Role.NOBODY, Screen.PHONE);
        hers.navigate(link);
        looksRight(hers);
        hers.locator("#start").click();
        assertThat(hers.locator("#text")).isVisible();
        looksRight(hers);
        hers.locator("#share").click();
        assertThat(hers.locator("#text-error")).hasText("Write what you want to say. Then send it.");
        hers.locator("#text").fill("I go to school. " + word);
        hers.locator("#share").click();
        assertThat(hers.locator("#hearing-error")).containsText("Pick the day you go to court.");
        hers.locator("#hearing").fill(today.plusDays(9).toString());
        hers.locator("#share").click();
        assertThat(hers.locator("#agreed-error")).containsText("Check this box");
        looksRight(hers);

        hers.locator("button[name=lang]").click();
        assertThat(hers.locator("html")).hasAttribute("lang", "es");
        assertThat(hers.locator("#text")).hasValue("I go to school. " + word);
        hers.locator("#agreed").check();
        hers.locator("#share").click();
        assertThat(hers.getByText("Ya está.")).isVisible();
        looksRight(hers);
        assertThat(hers.locator("#text")).hasValue("");
        assertFalse(hers.content().contains("I go to school"));
        assertFalse(hers.content().contains("HEAT"));
        assertEquals("Tus palabras", hers.title());

        page.navigate(page.url());
        assertThat(page.getByText("I go to school. " + word)).isVisible();
        looksRight(page);

        hers.locator("[data-opens=sure]").click();
        hers.locator("#withdraw").click();
        assertThat(hers.getByText("Lo quitaste.")).isVisible();
        page.navigate(page.url());
        assertThat(page.getByText("Taken back", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertFalse(page.content().contains("I go to school"));
        looksRight(page);
    }

    @Test
    void a_link_that_opens_nothing_says_so() {
        Page hers = browser.signedIn(Role.NOBODY, Screen.PHONE);
        hers.navigate("/public/statement");
        hers.locator("#start").click();
        assertThat(hers.locator("#main")).containsText("Open the link one more time");
        hers.locator("#token").fill("something");
        hers.locator("#start").click();
        assertThat(hers.locator("#main")).containsText("This link does not work now.");
        looksRight(hers);
    }

    @Test
    void one_press_leaves_her_page_and_nothing_leads_back_to_it() {
        Page hers = browser.signedIn(Role.NOBODY, Screen.PHONE);
        hers.route("https://www.weather.gov/**", route -> route.fulfill(new Route.FulfillOptions().setBody("Sunny")));
        hers.navigate("/sign-in");
        hers.navigate("/public/statement");
        hers.locator("[data-leaves]").click();
        hers.waitForURL("https://www.weather.gov/**");
        hers.goBack();
        assertThat(hers.locator("#username")).isVisible();
    }

    private Page coordinatorOfAParticipant() {
        Page page = browser.signedIn(coordinator, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(coordinator);
        EnterCohortPage.open(page).enter("Cohort " + word, today.minusWeeks(2));
        page.locator("a[href*='/program/enrol?']").first().click();
        page.getByLabel("Full name").fill("Marisol " + word);
        page.getByLabel("Birth date").fill(today.minusYears(16).toString());
        page.locator("#enrol").click();
        assertThat(page.getByText("Enrolled as")).isVisible();
        page.locator("a[href*='/youth/participant']").first().click();
        return page;
    }
}
