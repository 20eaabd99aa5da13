package org.heatwatch.tests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.http.Account;

/**
 * A browser in which a coordinator and a facilitator have worked, and whose profile is then in somebody else's hands.
 *
 * @param storage what its pages could read again while a mark waited there for the network
 * @param profile what was found in its folder when it was closed
 */
record UsedBrowser(String storage, Search profile) {

    private static final int TOO_LONG = 5000;

    private static final String ALL_STORAGE = """
            async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, document.cookie, document.title,
                location.href, await indexedDB.databases(), await caches.keys()])""";

    static UsedBrowser by(CanaryScene scene) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(System.getProperty("heatwatch.work")), "profile");
        String storage;
        try (Playwright playwright = Browser.playwright(); BrowserContext browser = playwright.chromium().launchPersistentContext(folder,
                new BrowserType.LaunchPersistentContextOptions().setExecutablePath(Browser.executable()).setArgs(Browser.ARGUMENTS)
                        .setBaseURL(TheProduct.address().toString()).setViewportSize(Screen.PHONE.width, Screen.PHONE.height).setHasTouch(true))) {
            Page page = browser.pages().get(0);
            signIn(page, scene.account("coord"));
            looksForHer(page, scene);
            new Frame(page).signOut();
            signIn(page, scene.account("fac"));
            storage = marksHerWithoutNetwork(page, scene);
            page.navigate(scene.address("/attendance/participant?session={session}&enrolment={enrolment}"));
            note(page).fill(Canary.PRIVATE_NOTE.text() + ".".repeat(TOO_LONG));
            page.locator("#write-note").click();
            page.getByText("The note is longer than").first().waitFor();
        }
        return new UsedBrowser(storage, new Search(scene.address("{session}")).files(folder));
    }

    private static void signIn(Page page, Account account) {
        SignInPage.open(page).signIn(account.username(), Account.PASSWORD);
        Standing.secondFactor(account);
    }

    private static void looksForHer(Page page, CanaryScene scene) {
        page.navigate("/program/cohorts");
        page.getByLabel("Name or code of a participant").fill(Canary.NAME.text());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find").setExact(true)).click();
        page.getByText("1 participant found").waitFor();
        page.navigate(scene.address("/program/enrol?cohort={cohort}"));
        page.getByLabel("Full name").fill(Canary.NAME.text());
        page.getByLabel("Birth date").fill(Canary.BORN.text());
        page.locator("#enrol").click();
        page.getByText("She may be on file already").waitFor();
        page.navigate(scene.address("/youth/participant?youth={youth}"));
        page.navigate(scene.address("/youth/review-emergency?access={emergency}"));
        page.locator("#review").fill(Canary.REVIEW.text());
        page.navigate("/youth/break-glass");
        page.getByLabel("Code of the participant").fill("SABO-KEVI-MOLA");
        page.getByLabel("Reason").fill(Canary.EMERGENCY.text());
        page.locator("#open").click();
        page.getByText("There is no record with that code.").first().waitFor();
    }

    private static String marksHerWithoutNetwork(Page page, CanaryScene scene) {
        page.navigate(scene.address("/attendance/cohort-roll?session={session}"));
        note(page).fill(Canary.GROUP_NOTE.text());
        page.context().setOffline(true);
        Locator row = page.locator(scene.address("table.roll tbody tr[data-attendee='{enrolment}']"));
        row.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Excused").setExact(true)).click();
        page.locator("table.roll tr.is-waiting").waitFor();
        String storage = (String) page.evaluate(ALL_STORAGE);
        page.context().setOffline(false);
        page.locator("table.roll tr.is-saved").waitFor();
        note(page).fill(Canary.GROUP_NOTE.text() + ".".repeat(TOO_LONG));
        page.locator("#write-note").click();
        page.getByText("The note is longer than").first().waitFor();
        return storage;
    }

    private static Locator note(Page page) {
        return page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true));
    }
}
