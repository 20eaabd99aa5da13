package org.heatwatch.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * The one-time filling of an empty database with the demo. The demo archive is the product with a filler in it; the two sides meet in
 * a folder that belongs to that database alone: {@code demo.started} is left by this side while a filling is under way, {@code demo.done} or {@code demo.failed}
 * (with a message) ends it, {@code demo.accounts} is the filler's text for the person who started it.
 */
final class DemoFilling {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path folder;
    private final Path started;
    private final Path done;
    private final Path failed;
    private final Path accounts;

    private DemoFilling(Path folder) {
        this.folder = folder;
        this.started = folder.resolve("demo.started");
        this.done = folder.resolve("demo.done");
        this.failed = folder.resolve("demo.failed");
        this.accounts = folder.resolve("demo.accounts");
    }

    /** Of the embedded database: in the data folder itself. */
    static DemoFilling ofEmbedded(Path home) {
        return new DemoFilling(home);
    }

    /** Of the database of this address: in a folder named by a hash of it, since an address may hold a password. */
    static DemoFilling ofExternal(Path home, String url) {
        String name = UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8)).toString();
        return new DemoFilling(home.resolve("external").resolve(name));
    }

    /** Where the filler leaves its part. */
    Path folder() {
        return folder;
    }

    /** Whether an earlier filling ended in the middle, so that the database holds half a demo. */
    boolean interrupted() {
        return Files.exists(started) && !Files.exists(done);
    }

    /** @throws CannotStart when an external database holds half a demo: only its owner may empty it */
    void refuseIfInterrupted() {
        if (interrupted()) {
            throw new CannotStart(("The demo was interrupted while it was filled in. Empty the database that HEATWATCH_DB_URL names, "
                    + "delete %s and start again.").formatted(started));
        }
    }

    /** Whether the database of these HEATWATCH_DB_ variables has no account yet, or not even tables. */
    boolean isMissingIn(Map<String, String> database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.get("HEATWATCH_DB_URL"),
                database.get("HEATWATCH_DB_OWNER_USER"), database.get("HEATWATCH_DB_OWNER_PASSWORD"));
                Statement statement = connection.createStatement()) {
            return !holds(statement, "select to_regclass('account') is not null")
                    || !holds(statement, "select exists (select from account)");
        }
    }

    private static boolean holds(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /** Forgets an interrupted filling, once its half-filled database is gone. */
    void forget() throws IOException {
        Files.deleteIfExists(started);
    }

    void begin() throws IOException {
        Folders.createPrivate(folder);
        Files.deleteIfExists(done);
        Files.deleteIfExists(failed);
        Files.deleteIfExists(accounts);
        Files.writeString(started, "");
    }

    /** @throws CannotStart when the filler failed, or isn't done within ten minutes */
    void awaitEnd(ProductServer server) throws IOException {
        server.await("the demo filling", LIMIT, () -> Files.exists(done) || Files.exists(failed));
        if (Files.exists(failed)) {
            throw new CannotStart("The demo filling failed: " + Files.readString(failed));
        }
        Files.delete(started);
    }

    /** The demo's accounts as the filler wrote them, empty when this database was not filled by it. */
    String accounts() throws IOException {
        return Files.exists(accounts) ? Files.readString(accounts) : "";
    }
}
