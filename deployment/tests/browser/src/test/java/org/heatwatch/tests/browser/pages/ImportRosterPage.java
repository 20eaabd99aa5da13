package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A spreadsheet of names on its way into a training. */
public record ImportRosterPage(Page page) {

    public ImportRosterPage check(Path spreadsheet) {
        page.getByLabel("Spreadsheet of names").setInputFiles(spreadsheet);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the file")).click();
        page.waitForURL("**/training/import-roster?*roster=*");
        return this;
    }

    /** The rows with their verdict. */
    public Locator rows() {
        return page.locator("table.verdicts tbody tr");
    }

    public ImportRosterPage register() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Register \\d+ pe.*"))).click();
        return this;
    }

    public TrainingPage toTheTraining() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("To the training")).click();
        page.waitForURL("**/training/training?id=*");
        return new TrainingPage(page);
    }
}
