package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.Set;

/** What holds for every page. */
final class Checks {

    private static final Set<String> FORBIDDEN = Set.of("serious", "critical");

    private Checks() {}

    /** On a phone and on a desktop; the page is left as wide as it was. */
    static void looksRight(Page page) {
        page.waitForLoadState();
        ViewportSize own = page.viewportSize();
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            doesNotScrollSideways(page);
            isAccessible(page);
        }
        page.setViewportSize(own.width, own.height);
    }

    /** No finding of axe that is serious or critical. */
    static void isAccessible(Page page) {
        List<String> findings = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> FORBIDDEN.contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
        assertEquals(List.of(), findings, page.url());
    }

    /** Nothing sticks out to the right. */
    static void doesNotScrollSideways(Page page) {
        Object sticksOut = page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                    .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                    .map(element => element.outerHTML.slice(0, 120))""");
        assertEquals(List.of(), sticksOut, page.url() + " at " + page.viewportSize().width);
    }
}
