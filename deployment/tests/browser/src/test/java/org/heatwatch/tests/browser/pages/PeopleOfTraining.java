package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;

/** The people on the page of a training, and what can be done with each. */
public record PeopleOfTraining(Page page) {

    public static PeopleOfTraining open(Page page, UUID training) {
        page.navigate("/training/training?id=" + training);
        return new PeopleOfTraining(page);
    }

    public Locator row(String name) {
        return page.locator("#settling tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Such as "Approve", in the row of this person. */
    public Locator button(String act, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act + " " + name));
    }

    /** Such as "Cancel", in the row of this person: leads to her registration. */
    public Locator link(String act, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(act + " " + name));
    }

    public Locator message() {
        return page.locator("#page-messages");
    }
}
