package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The checks themselves, on pages broken on purpose. */
class ChecksIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void an_input_without_a_label_is_not_accessible() {
        Page page = browser.open(Screen.PHONE);
        page.setContent("<html lang=en><title>Broken</title><main><h1>Broken</h1><input></main></html>");

        assertThrows(AssertionError.class, () -> Checks.isAccessible(page));
    }

    @Test
    void a_box_wider_than_the_phone_scrolls_sideways() {
        Page page = browser.open(Screen.PHONE);
        page.setContent("<meta name=viewport content='width=device-width'><div style='width: 500px'>Wide</div>");

        assertThrows(AssertionError.class, () -> Checks.doesNotScrollSideways(page));
    }

    @Test
    void a_script_written_into_a_page_is_stopped_by_the_policy_and_noticed() {
        Page page = browser.open(Screen.DESKTOP);
        SignInPage.open(page);

        page.evaluate("""
                () => {
                    const script = document.createElement('script');
                    script.textContent = 'window.strangeScriptRan = true';
                    document.body.append(script);
                }""");

        assertTrue(page.evaluate("() => window.strangeScriptRan === undefined").equals(true));
        assertNoticed("Content Security Policy");
    }

    @Test
    void an_exception_of_a_script_is_noticed() {
        Page page = browser.open(Screen.DESKTOP);
        SignInPage.open(page);

        page.waitForConsoleMessage(() -> page.evaluate("() => setTimeout(() => { console.log('about to fail'); throw new Error('broken'); })"));
        page.evaluate("() => 0");

        assertNoticed("broken");
    }

    @Test
    void a_missing_part_of_a_page_is_noticed() {
        Page page = browser.open(Screen.DESKTOP);
        SignInPage.open(page);

        page.evaluate("() => fetch('/jakarta.faces.resource/no-such.css.xhtml?ln=heatwatch').then(answer => answer.text())");

        assertNoticed("404 GET");
    }

    private void assertNoticed(String part) {
        List<String> faults = browser.forgiveFaults();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(part)), () -> part + " is not in " + faults);
    }
}
