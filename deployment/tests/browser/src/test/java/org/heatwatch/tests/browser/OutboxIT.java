package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.heatwatch.tests.browser.pages.RegisterPersonPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a click to somebody's mail, with the product's own heart. */
class OutboxIT {

    private static final Duration A_FEW_BEATS = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = Duration.ofMillis(100).toNanos();

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void whoever_is_registered_gets_a_mail_and_the_outbox_says_so() {
        String zora = "Zora " + UUID.randomUUID();
        String address = UUID.randomUUID() + "@example.org";
        Seed.account(Role.TRAINER, zora);
        Rows.change("update person set email = ?, email_key = ? where full_name = ?", address, address, zora);
        TrainingToday training = TrainingToday.of("Ada Byrne");
        Rows.change("update training set last_end = last_end + interval '30 days' where id = ?", training.training());
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);

        RegisterPersonPage.open(page, training.training()).find(zora).button(zora).tap();
        assertThat(new RegisterPersonPage(page).message()).containsText(zora + " is registered.");
        assertTimeoutPreemptively(A_FEW_BEATS, () -> awaitSent(zora));

        assertEquals(1, TheProduct.mails(address));
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            page.navigate("/notification/outbox?show=SENT");
            Locator row = page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText(zora));
            assertThat(row).containsText("Seat confirmed");
            assertThat(row).containsText(address);
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);

            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Seat confirmed")).click();
            assertThat(page.locator(".letter")).containsText("Hello " + zora + ",");
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
    }

    @Test
    void what_was_not_sent_says_why_and_what_may_have_been_sent_twice_is_found() {
        String zora = "Zora " + UUID.randomUUID();
        Seed.account(Role.TRAINER, zora);
        TrainingToday training = TrainingToday.of(zora);
        message(training, zora, "SEATED", "REFUSED", false, "SERVER_REPLIED", "550 5.1.1 no such mailbox");
        message(training, zora, "MOVED", "MAYBE_SENT", true, "NO_ANSWER", "");
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            page.navigate("/notification/outbox?show=REFUSED");
            Locator row = page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText(zora));
            assertThat(row).hasCount(1);
            assertThat(row).containsText("The mail server said: 550 5.1.1 no such mailbox");
            Checks.isAccessible(page);

            page.navigate("/notification/outbox?show=DOUBTFUL");
            assertThat(row).hasCount(1);
            assertThat(row).containsText("May have been sent");
            Checks.doesNotScrollSideways(page);
            Checks.isAccessible(page);
        }
    }

    @Test
    void where_no_message_fits_one_click_shows_every_message() {
        Page page = browser.signedIn(Role.COORDINATOR, Screen.PHONE);
        page.waitForURL(address -> !address.contains("/sign-in"));
        page.navigate("/notification/outbox?show=REFUSED&training=" + TrainingToday.of("Ada Byrne").training());
        assertThat(page.getByText("No message fits")).isVisible();

        page.locator(".empty").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Every message")).tap();

        assertThat(page).hasURL(Pattern.compile(".*/notification/outbox"));
    }

    private static void message(TrainingToday training, String name, String kind, String state, boolean doubtful, String reason,
            String reply) {
        Rows.change("""
                insert into outbox_message (id, kind, training_id, registration_id, person_id, edition, message_id, state, doubtful, attempts,
                    put_at, due_at, tried_at, ended_at, address, subject, reason, reply, version)
                select gen_random_uuid(), ?, r.training_id, r.id, r.person_id, 0, '<1@example.org>', ?, ?, 1, now(), now(), now(), now(),
                    'zora@example.org', 'A training', ?, ?, 0
                from registration r join person p on p.id = r.person_id where r.training_id = ? and p.full_name = ?""",
                kind, state, doubtful, reason, reply, training.training(), name);
    }

    private static void awaitSent(String name) {
        while (Rows.count("""
                select count(*) from outbox_message m join person p on p.id = m.person_id where p.full_name = ? and m.state = 'SENT'""",
                name) == 0) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
