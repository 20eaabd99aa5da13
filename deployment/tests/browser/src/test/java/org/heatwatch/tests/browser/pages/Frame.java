package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What stands around every page of somebody who is signed in. */
public record Frame(Page page) {

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator accountMenu() {
        return page.locator("details.account-menu summary");
    }

    public void signOut() {
        accountMenu().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out").setExact(true)).click();
    }
}
