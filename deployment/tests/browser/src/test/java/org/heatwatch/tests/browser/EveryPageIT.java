package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heatwatch.tests.browser.pages.Frame;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, on a phone and on a desktop. A new page is added to the table. */
class EveryPageIT {

    private static final Map<Role, List<String>> ADDRESSES = Map.of(
            Role.NOBODY, List.of("/sign-in", "/sign-in?notice=left", "/sign-in?notice=asked", "/public/forgot-password",
                    "/public/set-password", "/public/kiosk", "/public/visit", "/public/statement", "/public/feedback", "/public/feedback?sent=true&language=es"),
            Role.ADMINISTRATOR, List.of("/today", "/account/accounts", "/account/add-account", "/account/my-account",
                    "/account/second-factor", "/reporting/jobs", "/account/agreements", "/account/add-agreement", "/account/confidentiality-text",
                    "/account/grants", "/program/assignments"),
            Role.COORDINATOR, List.of("/today", "/no-such-page", "/training/trainings", "/training/plan-training", "/training/venues",
                    "/training/venue", "/people/people", "/people/edit-person", "/people/agencies", "/people/edit-agency",
                    "/attendance/hours", "/notification/outbox", "/notification/outbox?show=DOUBTFUL", "/notification/letters",
                    "/notification/word-letter?kind=OFFERED", "/reporting/audit", "/training/calendar", "/training/calendar?view=WEEK",
                    "/training/calendar?view=AGENDA&day=2026-01-01&mine=true", "/training/calendar-feed"),
            Role.TRAINER, List.of("/today", "/training/trainings", "/attendance/hours", "/training/calendar", "/training/calendar-feed",
                    "/training/availability"),
            Role.FACILITATOR, List.of("/today", "/account/standing", "/account/standing?return=%2Ftoday&notice=unsaved", "/account/my-account"));

    @RegisterExtension
    final Browser browser = new Browser();

    static Stream<Arguments> pages() {
        return ADDRESSES.entrySet().stream().flatMap(row -> row.getValue().stream().map(address -> Arguments.of(row.getKey(), address)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_accessible_and_fits_the_screen(Role role, String address) {
        Page page = browser.signedIn(role, Screen.PHONE);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            page.navigate(address);

            assertTrue(page.url().endsWith(address), page.url());
            assertThat(new Frame(page).heading()).hasCount(1);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
    }
}
