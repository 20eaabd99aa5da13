package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalendarIT {

    /** A word in the titles of this test's trainings only. */
    private final String word = "Talk " + UUID.randomUUID().toString().substring(0, 8);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_full_day_of_the_month_leads_by_keyboard_to_its_week_and_on_to_a_training() {
        sessionsToday(6);
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/training/calendar?q=" + word);
        Locator today = page.locator("td.is-today");

        assertThat(today.locator("li")).hasCount(4);
        assertThat(today.locator("li").first()).containsText("0 of 7 seats");
        assertThat(today.locator("li").first()).containsText("Published");
        Checks.isAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 more")).focus();
        page.keyboard().press("Enter");
        page.waitForURL("**view=WEEK**");
        assertThat(today.locator("li")).hasCount(6);
        Checks.isAccessible(page);

        today.getByRole(AriaRole.LINK).first().focus();
        page.keyboard().press("Enter");
        assertThat(new Frame(page).heading()).hasText(word);
    }

    @Test
    void a_month_is_a_list_of_its_days_on_a_phone() {
        sessionsToday(1);
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        page.navigate("/training/calendar?q=" + word);

        assertThat(page.locator(".calendar td:visible")).hasCount(1);
        assertThat(page.locator(".calendar td:visible h2")).containsText(Pattern.compile("[A-Z][a-z]{2}, [A-Z][a-z]{2} \\d"));
        Checks.doesNotScrollSideways(page);
        Checks.isAccessible(page);
    }

    @Test
    void what_filters_stays_from_one_view_to_the_next() {
        sessionsToday(1);
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/training/trainings?audience=MIXED&q=" + word);
        for (String view : new String[] {"Month", "Week", "Agenda", "List"}) {
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Views"))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(view)).click();

            assertThat(page.locator("[aria-current=page]", new Page.LocatorOptions().setHasText(view))).isVisible();
            assertThat(page.getByLabel("Title")).hasValue(word);
            assertThat(page.getByLabel("Audience")).hasValue("MIXED");
            assertThat(page.getByLabel("Only those I deliver")).not().isChecked();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(word))).hasCount(1);
        }
    }

    @Test
    void a_full_month_prints_on_one_page() {
        sessionsToday(6);
        Rows.change("""
                update training_session set start_local = date_trunc('month', start_local) + interval '9 hours' + day * interval '1 day',
                    end_local = date_trunc('month', start_local) + interval '11 hours' + day * interval '1 day'
                from (select s.id, row_number() over () * 4 as day from training_session s join training t on t.id = s.training_id where t.title = ?) n
                where training_session.id = n.id""", word);
        Page page = browser.signedIn(Role.COORDINATOR, Screen.DESKTOP);
        page.navigate("/training/calendar?q=" + word);

        String paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);

        assertEquals(1, Pattern.compile("/Type\\s*/Page\\b").matcher(paper).results().count());
    }

    private void sessionsToday(int number) {
        UUID training = TrainingToday.of("Ada Byrne").training();
        Rows.change("""
                with day as (select cast(? as date) as today),
                copies as (
                    insert into training (id, title, title_key, audience, state, capacity, first_start, last_end, changed_at, changed_by, version)
                    select gen_random_uuid(), ?, lower(?), audience, state, 7, first_start, last_end, changed_at, changed_by, 0
                    from training, generate_series(1, ?) where id = ? returning id)
                insert into training_session (id, training_id, ordinal, start_local, end_local, zone, starts_at, ends_at, minutes, link)
                select gen_random_uuid(), copies.id, 1, day.today + interval '9 hours', day.today + interval '11 hours', s.zone, s.starts_at,
                    s.ends_at, s.minutes, s.link
                from copies, day, training_session s where s.training_id = ?""",
                LocalDate.now(ZoneId.of("America/Los_Angeles")).toString(), word, word, number, training, training);
    }
}
