package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.heatwatch.tests.browser.pages.ImportRosterPage;
import org.heatwatch.tests.browser.pages.PlanTrainingPage;
import org.heatwatch.tests.browser.pages.RollPage;
import org.heatwatch.tests.browser.pages.TrainingPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job, from a spreadsheet to hours, as the README shows it. */
class WalkIT {

    private static final Path ROSTER = Path.of("../../../ejb/src/test/spreadsheets/riverside-hospital-roster.xlsx");
    private static final ZoneId COUNTY = ZoneId.of("America/Los_Angeles");

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void a_spreadsheet_of_names_becomes_a_spreadsheet_of_hours() throws IOException {
        Account trainer = Seed.account(Role.TRAINER, "Tomás Villareal");
        Page coordinator = browser.signedIn(Seed.account(Role.COORDINATOR), Screen.DESKTOP);

        TrainingPage training = PlanTrainingPage.open(coordinator)
                .named("Human Trafficking 101", 40)
                .at(LocalDate.now(COUNTY), LocalTime.of(0, 0), LocalTime.of(2, 0))
                .online("https://meet.example.org/room")
                .ledBy(trainer)
                .saveWhateverTheDay();
        ImportRosterPage roster = training.importRoster().check(ROSTER);
        assertThat(roster.rows().first()).isVisible();
        show(coordinator, "import-roster");
        training = roster.register().toTheTraining().publish();
        assertThat(training.state()).hasText("Published");
        show(coordinator, "training");

        Page phone = browser.signedIn(trainer, Screen.PHONE);
        RollPage roll = RollPage.open(phone, training).start();
        for (int row = 0; row < roll.rows().count() - 1; row++) {
            roll.markPresent(row);
        }
        show(phone, "roll");
        roll.markLate(roll.rows().count() - 1, 30).close();
        assertThat(roll.state("Closed")).isVisible();

        training.openHours();
        assertThat(coordinator.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("Verónica Zúñiga"))).containsText("90, Late");
        Checks.isAccessible(coordinator);
        Checks.doesNotScrollSideways(coordinator);
        Download hours = training.downloadHours();
        assertTrue(hours.suggestedFilename().matches("hours-human-trafficking-101-[-0-9]{10}\\.xlsx"), hours.suggestedFilename());
        assertTrue(text(hours.path()).contains("Verónica Zúñiga"));
    }

    /** A station of the walk, for the README; the page has rows here, so it is looked at once more. */
    private static void show(Page page, String name) {
        Checks.isAccessible(page);
        Checks.doesNotScrollSideways(page);
        Pictures.take(page, name);
    }

    /** All parts of a workbook, as they stand in its zip. */
    private static String text(Path workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
