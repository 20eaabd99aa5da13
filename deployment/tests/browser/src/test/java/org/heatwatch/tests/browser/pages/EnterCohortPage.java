package org.heatwatch.tests.browser.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** Making a cohort from the first template that there is. */
public final class EnterCohortPage {

    private final Page page;

    private EnterCohortPage(Page page) {
        this.page = page;
    }

    public static EnterCohortPage open(Page page) {
        page.navigate("/program/enter-cohort");
        return new EnterCohortPage(page);
    }

    /** From the template with so many weeks, and with so many seats. */
    public EnterCohortPage of(int weeks, int seats) {
        String template = page.locator("#template option").filter(new Locator.FilterOptions().setHasText(weeks + " weeks")).getAttribute("value");
        page.locator("#template").selectOption(template);
        page.locator("#seats").fill(String.valueOf(seats));
        return this;
    }

    /** With so many weeks as the first template has, whatever holidays there are. */
    public void enter(String name, LocalDate first) {
        page.getByLabel("Name of the cohort").fill(name);
        page.getByLabel("First date").fill(first.toString());
        page.getByLabel("Leave out holidays").uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show the dates").setExact(true)).click();
        assertThat(page.getByText(", the last on ")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enter the cohort").setExact(true)).click();
        assertThat(new Frame(page).heading()).hasText(name);
    }
}
