package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator keeps agencies' agreements, and says what the confidentiality form says. */
class AgreementsIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_agreement_is_filed_with_its_signed_file_given_back_and_ended() throws IOException {
        Account somebody = Seed.account(Role.TRAINER);
        String agency = "Agency " + Standing.agency(somebody);
        Page page = browser.signedIn(Role.ADMINISTRATOR, Screen.DESKTOP);
        page.navigate("/account/add-agreement");
        field(page, "Agency").fill(agency);
        button(page, "Find").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(agency)).click();

        button(page, "File it").click();
        assertThat(page.getByText("Enter the first day as a date.").first()).isVisible();
        assertThat(page.getByText("Choose the signed file.").first()).isVisible();
        looksRight(page);
        field(page, "First day").fill("2026-01-01");
        field(page, "Last day").fill("2025-12-31");
        choose(page, "<html>no scan</html>");
        button(page, "File it").click();
        assertThat(page.getByText("The last day is before the first one.").first()).isVisible();
        field(page, "Last day").fill("2031-12-31");
        choose(page, "<html>no scan</html>");
        button(page, "File it").click();
        assertThat(page.getByText("This is neither a PDF nor a JPEG nor a PNG.").first()).isVisible();
        looksRight(page);
        choose(page, "%PDF-1.7 signed");
        button(page, "File it").click();

        assertThat(page.getByText("The agreement of " + agency + " is filed.")).isVisible();
        assertThat(page.locator(".badge").first()).hasText("Holds");
        looksRight(page);
        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the file (PDF)")).click());
        assertEquals("%PDF-1.7 signed", Files.readString(download.path()));

        button(page, "End the agreement now").click();
        assertThat(page.getByText("Say why, in up to 500 characters.").first()).isVisible();
        field(page, "Why does it end?").fill("The agency has closed.");
        button(page, "End the agreement now").click();
        assertThat(page.locator(".badge").first()).hasText("Ended");
        assertThat(page.getByText("The agency has closed.")).isVisible();
        looksRight(page);
    }

    @Test
    void today_says_which_agreement_ends_or_has_ended_to_whoever_reads_them() {
        Standing.agreement(Standing.agency(Seed.account(Role.TRAINER)), 400);
        UUID ends = Standing.agency(Seed.account(Role.TRAINER));
        Standing.agreement(ends, 30);
        UUID over = Standing.agency(Seed.account(Role.FACILITATOR));
        Standing.agreement(over, -1);
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/today");
        assertThat(toSeeTo(page, ends)).containsText("Ends on");
        assertThat(toSeeTo(page, over)).containsText("Ended on");

        page = browser.signedIn(Role.ADMINISTRATOR, Screen.PHONE);
        page.navigate("/today");
        looksRight(page);
        toSeeTo(page, over).getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".badge").first()).hasText("Ended");
        page = browser.signedIn(Role.TRAINER, Screen.DESKTOP);
        page.navigate("/today");
        assertThat(page.getByText("Agreements to renew")).hasCount(0);
    }

    private static Locator toSeeTo(Page page, UUID agency) {
        return page.locator("li.task", new Page.LocatorOptions().setHasText("Agency " + agency));
    }

    @Test
    void a_new_text_takes_the_place_of_the_one_before() {
        Standing.form();
        Page page = browser.signedIn(Role.ADMINISTRATOR, Screen.DESKTOP);
        page.navigate("/account/confidentiality-text");
        publish(page);
        assertThat(page.getByText("This is the text that counts already.").first()).isVisible();
        looksRight(page);
        String text = "What I learn stays with me. " + UUID.randomUUID();
        field(page, "Text").fill(text);
        publish(page);

        assertThat(page.getByText("The new text counts from now on.")).isVisible();
        page.locator("details.card summary").first().click();
        assertThat(page.locator("details.card .letter").first()).hasText(text);
        looksRight(page);
    }

    private static void publish(Page page) {
        button(page, "Publish the text").click();
        page.locator("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish the text")).click();
    }

    private static void choose(Page page, String content) {
        field(page, "Signed file").setInputFiles(new FilePayload("agreement.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Locator field(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
