package org.heatwatch.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heatwatch.tests.browser.pages.EnterCohortPage;
import org.heatwatch.tests.http.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What an operator calls beside the running product. Keys are changed in a copy of theirs. */
class CommandsIT {

    private static final Path COMMANDS = Path.of("../..");

    private static final int KEY_BYTES = 32;

    private static final int CANNOT_TELL = 2;

    @RegisterExtension
    final Browser browser = new Browser();

    @TempDir
    Path folder;

    private final String word = YouthZone.word();

    private record Said(int exit, String words) {}

    @Test
    void whoever_verifies_the_log_hears_that_all_is_as_written_or_which_row_is_not() throws Exception {
        enrolled();
        String event = Rows.text("select id::text from youth_access_event order by at desc limit 1");

        Said before = says(Map.of(), "", "verify-log");
        tampers("update youth_access_event set outcome = 'DENIED' where id = '" + event + "'");
        Said meanwhile = says(Map.of(), "", "verify-log");
        tampers("update youth_access_event set outcome = 'DONE' where id = '" + event + "'");

        assertTrue(before.words.matches("[1-9]\\d* events, each as it was written.\\n"), before.words);
        assertEquals(0, before.exit);
        assertTrue(meanwhile.words.contains("event " + event), meanwhile.words);
        assertEquals(1, meanwhile.exit);
    }

    @Test
    void keys_that_are_wrapped_anew_open_by_the_new_county_key_and_no_longer_by_the_old() throws Exception {
        enrolled();
        Map<String, String> old = copiedKeys();
        Path key = folder.resolve("new-county-key");
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        Files.writeString(key, Base64.getEncoder().encodeToString(random));
        var renewed = new HashMap<>(old);
        renewed.put("HEATWATCH_COUNTY_KEY_FILE", key.toString());
        assertEquals(CANNOT_TELL, says(renewed, "", "verify-log").exit);

        var both = new HashMap<>(renewed);
        both.put("HEATWATCH_COUNTY_KEY_OLD_FILE", old.get("HEATWATCH_COUNTY_KEY_FILE"));
        Said rotated = says(both, "", "keys", "rotate");

        assertTrue(rotated.words.matches("[1-9]\\d* keys were wrapped anew. [^0]*"), rotated.words);
        assertEquals(0, says(renewed, "", "verify-log").exit);
        assertEquals(CANNOT_TELL, says(old, "", "verify-log").exit);
        assertTrue(says(both, "", "keys", "rotate").words.startsWith("0 keys were wrapped anew."));
    }

    @Test
    void a_youths_key_goes_only_when_her_code_is_typed_twice() throws Exception {
        String code = enrolled();
        Map<String, String> keys = copiedKeys();
        Path hers = Path.of(keys.get("HEATWATCH_KEYS")).resolve("subject-" + Rows.text("select id::text from youth where code = '" + code + "'") + ".key");
        assertTrue(Files.exists(hers));

        Said unknown = says(keys, "", "keys", "destroy", "NOBODY");
        Said notTwice = says(keys, "ABCD-EFGH-IJKL\n", "keys", "destroy", code);
        boolean still = Files.exists(hers);
        Said twice = says(keys, code + '\n', "keys", "destroy", code);

        assertEquals(new Said(1, "No youth has the code NOBODY.\n"), unknown);
        assertTrue(notTwice.words.endsWith("Nothing was destroyed.\n"), notTwice.words);
        assertEquals(1, notTwice.exit);
        assertTrue(still);
        assertTrue(twice.words.contains("The key is destroyed."), twice.words);
        assertEquals(0, twice.exit);
        assertFalse(Files.exists(hers));
    }

    /** @return the code of somebody who is in a cohort now */
    private String enrolled() {
        Account coordinator = YouthZone.coordinator("Program " + word);
        Page page = browser.signedIn(coordinator, Screen.DESKTOP);
        page.waitForURL(address -> !address.contains("/sign-in"));
        YouthZone.passes(coordinator);
        LocalDate today = LocalDate.now(ZoneId.of("America/Los_Angeles"));
        EnterCohortPage.open(page).enter("Cohort " + word, today.minusWeeks(1));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enrol a participant").setExact(true)).click();
        page.getByLabel("Full name").fill("Marisol " + word);
        page.getByLabel("Birth date").fill(today.minusYears(16).toString());
        page.locator("#enrol").click();
        Locator done = page.getByText(Pattern.compile("Enrolled as "));
        assertThat(done).isVisible();
        return done.innerText().replaceFirst("(?s).*Enrolled as ([A-Z]{4}-[A-Z]{4}-[A-Z]{4}).*", "$1");
    }

    /** The variables that name a copy of the product's keys, and its county key. */
    private Map<String, String> copiedKeys() throws IOException {
        Path database = TheProduct.itself().databaseFolder();
        Path copy = Files.createDirectory(folder.resolve("keys"));
        try (Stream<Path> files = Files.list(database.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return Map.of("HEATWATCH_KEYS", copy.toString(), "HEATWATCH_COUNTY_KEY_FILE", database.resolve("county-key").toString());
    }

    private static void tampers(String sql) throws SQLException {
        try (Connection connection = TheProduct.itself().superuserConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static Said says(Map<String, String> variables, String typed, String command, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(COMMANDS.resolve(command).toString()), Stream.of(words)).toList()).redirectErrorStream(true);
        builder.environment().put("HEATWATCH_HOME", TheProduct.itself().databaseFolder().getParent().toString());
        builder.environment().putAll(variables);
        Process process = builder.start();
        try (var input = process.getOutputStream()) {
            input.write(typed.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }
}
