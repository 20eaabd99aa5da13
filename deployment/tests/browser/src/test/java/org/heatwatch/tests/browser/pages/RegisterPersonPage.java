package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;

/** Finding somebody and giving her a place on a training. */
public record RegisterPersonPage(Page page) {

    public static RegisterPersonPage open(Page page, UUID training) {
        page.navigate("/training/register-person?training=" + training);
        return new RegisterPersonPage(page);
    }

    public RegisterPersonPage find(String typed) {
        page.getByLabel("Name or e-mail").fill(typed);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
        return this;
    }

    public Locator row(String name) {
        return page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    public Locator button(String name) {
        return row(name).getByRole(AriaRole.BUTTON);
    }

    public Locator message() {
        return page.locator("#page-messages");
    }
}
