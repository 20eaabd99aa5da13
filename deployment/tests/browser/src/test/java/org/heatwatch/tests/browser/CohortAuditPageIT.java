package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the nightly audit says of cohorts, on Today and on its page. */
class CohortAuditPageIT {

    private static final String ON_TODAY = "The nightly audit found records of your cohorts that contradict each other";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String word = YouthZone.word();
    private final UUID run = UUID.randomUUID();

    @Test
    void a_coordinator_is_told_of_her_own_cohort_and_whoever_plans_trainings_alone_sees_nothing_of_it() {
        Account coordinator = YouthZone.coordinator("Program " + word);
        Page page = browser.signedIn(coordinator, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(coordinator);
        EnterCohortPage.open(page).enter("Cohort " + word, LocalDate.now(ZoneId.of("America/Los_Angeles")));
        Rows.change("insert into audit_cohort_finding select ?, 'NO_COHORT_OVERBOOKING', id, 1 from cohort where name = ?", run, "Cohort " + word);

        page.navigate("/today");
        assertThat(page.getByText(ON_TODAY)).isVisible();
        assertThat(page.getByText("Nightly audit: all is well")).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the nightly audit")).click();
        Locator broken = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("No cohort has given or offered a seat too many"));
        assertThat(broken).containsText("1 record breaks it");
        assertThat(broken.getByRole(AriaRole.LINK)).hasText("Cohort " + word);
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Whoever is marked is enrolled in that cohort")))
                .containsText("Holds");
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }

        Page other = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        other.navigate("/today");
        assertThat(other.getByText("Nightly audit: all is well")).isVisible();
        other.navigate("/reporting/audit");
        assertThat(other.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Nobody has a seat too many"))).containsText("Holds");
        assertThat(other.locator("main")).not().containsText("ohort");
    }

    /** The last night's, which knew one rule of trainings and two of cohorts. */
    @BeforeEach
    void audited() {
        Rows.change("insert into audit_run (id, at) values (?, now())", run);
        Rows.change("""
                insert into audit_count (run_id, invariant, broken)
                values (?, 'NO_OVERBOOKING', 0), (?, 'NO_COHORT_OVERBOOKING', 1), (?, 'NO_COHORT_ORPHANS', 0)""", run, run, run);
    }

    @AfterEach
    void asBefore() {
        Rows.change("delete from audit_run where id = ?", run);
    }
}
