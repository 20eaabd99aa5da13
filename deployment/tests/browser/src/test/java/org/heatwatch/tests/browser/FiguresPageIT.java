package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.heatwatch.tests.browser.Checks.looksRight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.browser.pages.Frame;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The figures of a program as its coordinator reads them. */
class FiguresPageIT {

    private static final String[] MEASURES = {"ENROLLED", "COMPLETED", "NOT_COMPLETED", "ATTENDED_0_TO_3", "ATTENDED_4_TO_7", "ATTENDED_8_TO_11",
            "ATTENDED_12_OR_MORE"};

    private final String program = "Program " + UUID.randomUUID();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void small_counts_and_what_would_tell_them_are_hidden_on_the_page_and_in_the_workbook() {
        Page page = coordinator();
        page.navigate("/program/cohorts");
        link(page, "Figures").click();
        assertThat(page.getByText("Nothing is published yet.")).isVisible();
        looksRight(page);
        EnterCohortPage.open(page).of(12, 15).enter("Spring", LocalDate.of(2030, 1, 5));
        EnterCohortPage.open(page).of(12, 15).enter("Fall", LocalDate.of(2030, 9, 7));
        publish("Spring", "14", "<9", "<5", "0", "<2", "<4", "<8");
        publish(null, "40", "?28", "?12", "11", "<6", "11", "12");

        page.navigate("/reporting/figures");
        assertThat(new Frame(page).heading()).hasText("Figures");
        assertThat(row(page, "All of 2026")).containsText("hidden");
        assertThat(row(page, "Spring").locator("td").nth(0)).hasText("14");
        assertThat(row(page, "Spring").locator("td").nth(1)).hasText("<11");
        assertThat(row(page, "Spring").locator("td").last()).hasText("–");
        assertThat(page.getByText("Fall, until Sat, Nov 23, 2030")).isVisible();
        looksRight(page);
        Pictures.take(page, "figures");
        page.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        Pictures.take(page, "figures-phone");

        Locator export = page.locator("a[href*='figures.xlsx']");
        export.focus();
        assertThat(export).isFocused();
        APIResponse workbook = page.request().get(export.getAttribute("href"));
        assertEquals(200, workbook.status());
        assertTrue(workbook.headers().get("content-disposition").matches("attachment; filename=\"figures-[-0-9]{10}.xlsx\""));
    }

    @Test
    void an_analyst_sees_what_is_published_of_a_program_and_not_which_cohorts_it_has_besides() {
        Page desk = coordinator();
        EnterCohortPage.open(desk).of(12, 15).enter("Spring " + program, LocalDate.of(2030, 1, 5));
        EnterCohortPage.open(desk).of(12, 15).enter("Fall " + program, LocalDate.of(2030, 9, 7));
        publish("Spring " + program, "14", "<9", "<5", "0", "<2", "<4", "<8");
        Account analyst = Seed.account(Role.ANALYST, "Ivy Chen");

        Page page = browser.signedIn(analyst, Screen.PHONE);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(analyst);
        page.navigate("/today");
        looksRight(page);
        link(page, "Figures").click();
        page.navigate("/reporting/figures?program=" + Rows.text("select id::text from program where name = ?", program));
        assertThat(row(page, "Spring " + program).locator("td").nth(0)).hasText("14");
        assertThat(page.getByText("Fall " + program)).hasCount(0);
        assertThat(link(page, "Cohorts")).hasCount(0);
        looksRight(page);
    }

    @Test
    void of_several_programs_one_is_shown_and_another_can_be_chosen() {
        Account account = YouthZone.coordinator(program);
        YouthZone.takesOn(account, "The other " + program);
        Page page = entered(account);
        page.navigate("/reporting/figures");
        assertThat(heading(page, program)).isVisible();
        assertThat(heading(page, "The other " + program)).hasCount(0);
        looksRight(page);

        page.locator("#program").selectOption(new SelectOption().setLabel("The other " + program));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show").setExact(true)).click();
        assertThat(heading(page, "The other " + program)).isVisible();
        assertThat(heading(page, program)).hasCount(0);
        assertThat(page.locator("#program").locator("option:checked")).hasText("The other " + program);
    }

    private static Locator heading(Page page, String program) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(program).setExact(true));
    }

    /** @param figures as many as there are measures: a count, what is shown as fewer than eleven, and what is hidden */
    private void publish(String cohort, String... figures) {
        Rows.change("insert into publication (through, at) values ('2026-06-30', now()) on conflict do nothing");
        for (int i = 0; i < figures.length; i++) {
            String shown = figures[i].startsWith("<") ? "FEW" : figures[i].startsWith("?") ? "HIDDEN" : "EXACT";
            Rows.change("""
                    insert into published_figure (id, program_id, year, cohort_id, measure, count, shown, through)
                    select gen_random_uuid(), p.id, 2026, (select c.id from cohort c where c.program_id = p.id and c.name = ?), ?, ?, ?, '2026-06-30'
                    from program p where p.name = ?""", cohort, MEASURES[i], Integer.valueOf(figures[i].replaceAll("\\D", "")), shown, program);
        }
    }

    private Page coordinator() {
        return entered(YouthZone.coordinator(program));
    }

    private Page entered(Account account) {
        Page page = browser.signedIn(account, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(account);
        return page;
    }

    private static Locator row(Page page, String of) {
        return page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText(of));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
