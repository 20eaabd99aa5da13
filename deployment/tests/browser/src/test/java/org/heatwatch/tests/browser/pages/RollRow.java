package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One person's row of a roll. */
public record RollRow(Locator row) {

    public static RollRow of(Page page, String name) {
        return new RollRow(new RollPage(page).rows().filter(new Locator.FilterOptions().setHasText(name)));
    }

    public Locator mark(String mark) {
        return row.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(mark).setExact(true));
    }

    /** The mark the row shows, if any. */
    public Locator marked() {
        return row.locator(".marks input:checked");
    }

    /** What became of the last mark: "10 min · Saved". */
    public Locator state() {
        return row.locator(".roll-text");
    }

    public Locator minutes() {
        return row.getByLabel("Other");
    }

    public Locator button(String name) {
        return row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
