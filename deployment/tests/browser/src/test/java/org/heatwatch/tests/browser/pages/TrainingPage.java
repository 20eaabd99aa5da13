package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One training. */
public record TrainingPage(Page page) {

    public ImportRosterPage importRoster() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import a roster")).first().click();
        page.waitForURL("**/training/import-roster?*");
        return new ImportRosterPage(page);
    }

    public TrainingPage publish() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish")).click();
        return this;
    }

    public Locator state() {
        return page.locator(".page-header__title .badge");
    }

    /** "People: 2 registered, 1 waiting". */
    public Locator people() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("People:"));
    }

    /** Goes on to the hours of the training. */
    public void openHours() {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Hours")).click();
    }

    public Download downloadHours() {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download (.xlsx)")).click());
    }
}
