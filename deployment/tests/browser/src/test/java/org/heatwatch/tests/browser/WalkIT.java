package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.heatwatch.tests.browser.pages.ImportRosterPage;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.heatwatch.tests.browser.pages.RollPage;
import org.heatwatch.tests.browser.pages.SignInPage;
import org.heatwatch.tests.browser.pages.TrainingPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job, from a spreadsheet to hours, as the README shows it. */
class WalkIT {

    private static final Path ROSTER = Path.of("../../../ejb/src/test/spreadsheets/riverside-hospital-roster.xlsx");
    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_spreadsheet_of_names_becomes_a_spreadsheet_of_hours() {
        Account trainer = Seed.account(Role.TRAINER, "Tomás Villareal");
        Page coordinator = signedIn(Seed.account(Role.COORDINATOR), Screen.DESKTOP);

        TrainingPage training = PlanTrainingPage.open(coordinator)
                .named("Human Trafficking 101", 40)
                .at(LocalDate.now(COUNTY), LocalTime.of(0, 0), LocalTime.of(2, 0))
                .online("https://meet.example.org/room")
                .ledBy(trainer.name())
                .save();
        ImportRosterPage roster = training.importRoster().check(ROSTER);
        assertThat(roster.rows().first()).isVisible();
        Pictures.take(coordinator, "import-roster");
        training = roster.register().toTheTraining().publish();
        assertThat(training.state()).hasText("Published");
        Pictures.take(coordinator, "training");

        Page phone = signedIn(trainer, Screen.PHONE);
        RollPage roll = RollPage.open(phone, training).start();
        for (int row = 0; row < roll.rows().count() - 1; row++) {
            roll.markPresent(row);
        }
        Pictures.take(phone, "roll");
        roll.markLate(roll.rows().count() - 1, 30).close();
        assertThat(roll.state("Closed")).isVisible();

        Download hours = training.hours();
        assertTrue(hours.suggestedFilename().matches("hours-[0-9a-f-]{36}\\.xlsx"), hours.suggestedFilename());
    }

    private Page signedIn(Account account, Screen screen) {
        Page page = browser.open(screen);
        SignInPage.open(page).signIn(account.username(), Seed.PASSWORD);
        return page;
    }
}
