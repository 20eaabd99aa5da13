package org.heatwatch.tests.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The way in. */
public record SignInPage(Page page) {

    public static SignInPage open(Page page) {
        page.navigate("/sign-in");
        return new SignInPage(page);
    }

    /** Enters what is right, and waits until the product is open. */
    public Frame signIn(String username, String password) {
        enter(username, password);
        Frame frame = new Frame(page);
        frame.accountMenu().waitFor();
        return frame;
    }

    public void enter(String username, String password) {
        username().fill(username);
        password().fill(password);
        submit().click();
    }

    public Locator username() {
        return page.getByLabel("User name");
    }

    public Locator password() {
        return page.getByLabel("Password");
    }

    public Locator submit() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"));
    }

    /** What the page says about the last attempt. */
    public Locator message() {
        return page.getByText("The user name and password do not match");
    }
}
