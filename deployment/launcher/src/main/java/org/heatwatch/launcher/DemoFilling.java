package org.heatwatch.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * The one-time filling of an empty database with the demo. The demo archive is the product with a filler in it; the two sides meet in
 * the data folder: {@code demo.started} is left by this side while a filling is under way, {@code demo.done} or {@code demo.failed}
 * (with a message) ends it, {@code demo.accounts} is the filler's text for the person who started it.
 */
final class DemoFilling {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path started;
    private final Path done;
    private final Path failed;
    private final Path accounts;

    DemoFilling(Path home) {
        this.started = home.resolve("demo.started");
        this.done = home.resolve("demo.done");
        this.failed = home.resolve("demo.failed");
        this.accounts = home.resolve("demo.accounts");
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
