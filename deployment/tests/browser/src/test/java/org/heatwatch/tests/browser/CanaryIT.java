package org.heatwatch.tests.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heatwatch.launcher.EmbeddedDatabase;
import org.heatwatch.tests.browser.CanaryWalk.Asked;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was typed of one youth is shown to those who have a right to it, and is nowhere else: in no other answer, title, address or mail, in no
 * row, and in no file that the stopped product leaves. The product is searched once; the tests look at what was found.
 */
class CanaryIT {

    private static final Path RESTORED = Path.of(System.getProperty("heatwatch.work"), "restored");

    /** What stands in the session of whoever is signed in. */
    private static final String SESSION = "SignedInSession";

    private static final int NOT_FOUND = 404;

    private static CanaryScene scene;
    private static List<Asked> walk;
    private static UsedBrowser browser;
    private static List<String> mails;
    private static Set<String> inRows;
    private static final Map<String, Set<String>> IN_FILES = new TreeMap<>();
    private static final Set<String> FOLDERS_WITH_A_MARK = new TreeSet<>();
    private static final Map<String, Answer> AFTER_RESTORE = new TreeMap<>();

    @BeforeAll
    static void search() throws Exception {
        scene = new CanaryScene();
        walk = CanaryWalk.walked(scene);
        browser = UsedBrowser.by(scene);
        mails = TheProduct.mails();
        RunningProduct product = TheProduct.itself();
        try (Connection connection = product.superuserConnection()) {
            inRows = rows(connection);
        }
        product.stopServer();
        product.stopDatabase();
        try {
            searchFiles(product);
            restore(product.databaseFolder());
        } finally {
            product.startDatabase();
            product.startServer();
        }
    }

    @Test
    void whoever_has_no_right_to_it_is_not_shown_it() {
        assertEquals(List.of(), walk.stream()
                .map(asked -> without(Search.in(asked.answer().content()), asked.shown()) + " for " + asked)
                .filter(found -> !found.startsWith("[]")).toList());
    }

    @Test
    void whoever_has_a_right_to_it_is_shown_it() {
        var seen = EnumSet.noneOf(Canary.class);
        for (Asked asked : walk) {
            Set<Canary> found = Search.in(asked.answer().content());
            for (Canary canary : asked.shown()) {
                assertTrue(found.stream().anyMatch(canary::isThereBy), canary + " for " + asked);
            }
            seen.addAll(found);
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Canary.REOPENING)), seen);
    }

    @Test
    void no_title_header_or_address_says_it() {
        Stream<Answer> answers = Stream.concat(walk.stream().map(Asked::answer), scene.answers().stream());
        assertEquals(List.of(), answers
                .map(answer -> Search.in(answer.address() + "\n" + answer.headers().map() + "\n" + answer.page().title()) + " at " + answer.address())
                .filter(found -> !found.startsWith("[]")).toList());
    }

    @Test
    void a_browser_that_was_used_keeps_none_of_it() {
        assertTrue(browser.storage().contains("EXCUSED"), browser.storage());
        assertEquals(Set.of(), Search.in(browser.storage()));
        assertTrue(browser.profile().marked().contains(Path.of("Default", "History")), browser.profile().marked().toString());
        assertEquals(Set.of(), browser.profile().finds());
    }

    @Test
    void no_mail_and_no_calendar_says_it() throws IOException {
        assertTrue(mails.stream().anyMatch(mail -> mail.contains(scene.account("coord").username())), "the coordinator was told of the emergency");
        assertEquals(Set.of(), Search.in(String.join("\n", mails)));
        List<Answer> feeds = scene.answers().stream().filter(answer -> answer.type().startsWith("text/calendar")).toList();
        assertEquals(2, feeds.size());
        assertEquals(List.of(), feeds.stream().filter(feed -> !Search.in(feed.content()).isEmpty()).toList());
    }

    @Test
    void no_row_of_any_table_says_it() {
        assertEquals(Set.of(), sealed(inRows));
    }

    @Test
    void no_file_of_the_stopped_database_says_it() {
        assertEquals(Set.of(), sealed(IN_FILES.get("database")));
        assertTrue(FOLDERS_WITH_A_MARK.containsAll(Set.of("database/data/base", "database/data/pg_wal")), FOLDERS_WITH_A_MARK.toString());
    }

    @Test
    void no_file_of_the_stopped_server_says_it() {
        assertEquals(Set.of(), IN_FILES.get("server"));
        assertEquals(Set.of(), IN_FILES.get("tmp"));
        assertTrue(FOLDERS_WITH_A_MARK.contains("server/data/infinispan"), "sessions were written down: " + FOLDERS_WITH_A_MARK);
    }

    @Test
    void a_restored_database_without_its_keys_opens_to_nobody_and_the_rest_goes_on() {
        assertTrue(AFTER_RESTORE.get("admin /today").text().contains("The youth zone is closed"), AFTER_RESTORE.get("admin /today").text());
        AFTER_RESTORE.forEach((asked, answer) -> assertEquals(Set.of(), Search.in(answer.content()), asked));
        AFTER_RESTORE.forEach((asked, answer) -> assertEquals(asked.contains("{") ? NOT_FOUND : 200, answer.status(), asked));
    }

    /** All that a dump has, and the catalogue with its statistics. */
    private static Set<String> rows(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (Statement statement = connection.createStatement(); ResultSet names = statement.executeQuery(
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname <> 'information_schema'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        var finds = new TreeSet<String>();
        for (String table : tables) {
            try (PreparedStatement query = connection.prepareStatement("select t::text from " + table + " t"); ResultSet rows = query.executeQuery()) {
                var text = new StringBuilder();
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
                Search.in(text.toString()).forEach(canary -> finds.add(canary + " in " + table));
            }
        }
        return finds;
    }

    private static void searchFiles(RunningProduct product) throws IOException {
        for (Path folder : List.of(product.databaseFolder(), product.serverFolder(), TheProduct.temporaryFolder())) {
            Search search = new Search(CanaryScene.COHORT, SESSION).files(folder);
            IN_FILES.put(folder.getFileName().toString(), search.finds());
            search.marked().forEach(file -> FOLDERS_WITH_A_MARK.add(folder.getFileName() + "/" + file.subpath(0, Math.min(2, file.getNameCount()))));
        }
    }

    /** In a folder of its own, with everything of the database's but the keys. */
    private static void restore(Path database) throws Exception {
        Files.createDirectories(RESTORED);
        EmbeddedDatabase.delete(RESTORED.resolve("database"));
        try (Stream<Path> files = Files.walk(database)) {
            for (Path file : files.filter(each -> !each.toString().matches(".*/(keys|county-key)(/.*)?")).toList()) {
                Files.copy(file, RESTORED.resolve("database").resolve(database.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        List<String> hers = Stream.concat(Stream.of("/today"), CanaryWalk.matrix().keySet().stream()
                .filter(address -> address.contains("{") && !address.contains("{assignment}"))).toList();
        try (RunningProduct restored = RunningProduct.in(RESTORED)) {
            restored.jvmFlags(TheProduct.JVM_FLAGS).startServer();
            ask(restored, "admin", List.of("/today"));
            ask(restored, "coord", hers);
            ask(restored, "fac", hers);
        }
    }

    private static void ask(RunningProduct restored, String who, List<String> addresses) throws Exception {
        Visitor visitor = new Visitor(restored.address());
        visitor.signIn(scene.account(who).username(), Account.PASSWORD);
        try (Connection connection = restored.connection(); Statement statement = connection.createStatement()) {
            statement.execute("update sign_in set second_factor = true");
        }
        for (String address : addresses) {
            String path = scene.address(address);
            AFTER_RESTORE.put(who + " " + address, path.startsWith("/api/") ? visitor.call("GET", path, "") : visitor.get(path));
        }
    }

    /** Those finds that aren't of what the database may hold as it is. */
    private static Set<String> sealed(Set<String> finds) {
        return new TreeSet<>(finds.stream().filter(find -> Canary.IN_THE_CLEAR.stream().noneMatch(canary -> find.startsWith(canary + " in "))).toList());
    }

    private static Set<Canary> without(Set<Canary> found, Set<Canary> shown) {
        found.removeAll(shown);
        return found;
    }
}
