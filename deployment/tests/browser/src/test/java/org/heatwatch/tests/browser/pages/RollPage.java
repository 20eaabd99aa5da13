package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The roll of one session. */
public record RollPage(Page page) {

    /** Of the training's first session, which this window may see. */
    public static RollPage open(Page window, TrainingPage training) {
        window.navigate(training.page().url());
        window.locator("a[href*='/attendance/take-attendance?']").first().click();
        window.locator("[data-roll]").waitFor();
        return new RollPage(window);
    }

    public RollPage start() {
        button("Start the roll").click();
        button("Close the roll").waitFor();
        return this;
    }

    public Locator rows() {
        return page.locator("table.roll tbody tr[data-attendee]");
    }

    /** Taps, and waits until the row says that the mark is saved. */
    public RollPage markPresent(int row) {
        tap(row, "Present");
        return saved(row);
    }

    public RollPage markLate(int row, int minutes) {
        tap(row, "Late");
        page.locator("[data-minutes='" + minutes + "']:visible").click();
        return saved(row);
    }

    public void close() {
        button("Close the roll").click();
    }

    /** The badge of the roll, if it says so. */
    public Locator state(String badge) {
        return page.locator(".page-header__title .badge:visible").getByText(badge, new Locator.GetByTextOptions().setExact(true));
    }

    private void tap(int row, String mark) {
        rows().nth(row).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(mark).setExact(true)).click();
    }

    private RollPage saved(int row) {
        rows().nth(row).and(page.locator(".is-saved")).waitFor();
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
