package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Getting one's own calendar feed, and ending it. */
class CalendarFeedIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_trainer_gets_an_address_that_is_shown_once_renews_it_and_takes_it_away() throws Exception {
        TrainingToday training = TrainingToday.of("Ada Byrne");
        Page page = browser.signedIn(training.lead(), Screen.PHONE);
        page.navigate("/training/calendar");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See these sessions in your own calendar")).tap();
        button(page, "Make an address").focus();
        page.keyboard().press("Enter");

        String first = address(page).inputValue();
        assertEquals(200, read(first).statusCode());
        assertTrue(read(first).body().contains("UID:" + training.session() + "@heatwatch"));
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }

        page.navigate("/training/calendar-feed");
        assertThat(address(page)).hasCount(0);
        assertThat(page.locator("main")).containsText("Your feed has had its address since");
        Checks.isAccessible(page);

        button(page, "Make a new address").click();
        button(page, "Make a new address").last().click();
        String second = address(page).inputValue();
        assertEquals(404, read(first).statusCode());
        assertEquals(200, read(second).statusCode());

        button(page, "Take the address away").click();
        Checks.isAccessible(page);
        button(page, "Take the address away").last().click();
        assertThat(page.locator("#page-messages")).containsText("The address is gone");
        assertThat(address(page)).hasCount(0);
        assertEquals(404, read(second).statusCode());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator address(Page page) {
        return page.getByLabel("Address", new Page.GetByLabelOptions().setExact(true));
    }

    /** As a calendar program does: it isn't signed in. */
    private static HttpResponse<String> read(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
