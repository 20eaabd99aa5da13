package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heatwatch.tests.http.Account;
import org.heatwatch.tests.http.RunningProduct;

/** The rows of a county, by fill.sql and youth-zone.sql as the owner of the tables. A folder once filled is filled; only what figures wrote is taken away. */
final class Fill {

    private static final String UNMARKED = "session_id between '%s' and '%s'".formatted(Ids.session(Ids.UNMARKED, 1), Ids.session(Ids.REPORT, 0));

    /** The months of the youth zone's log that are filled, four at a time. */
    private static final String PAST_MONTHS =
            "select make_youth_log_months((now() - months * interval '1 month')::date) from (values (12), (8), (4)) past (months)";

    private final RunningProduct product;
    private final Size size;
    private final Path done;
    private final String what;

    Fill(RunningProduct product, Size size, Path folder) throws IOException {
        this.product = product;
        this.size = size;
        done = done(folder);
        what = size + "\n" + sql();
    }

    /** Whether this folder's database holds something else and must be made anew. */
    static boolean isNeededIn(Path folder, Size size) throws IOException {
        Path done = done(folder);
        return !Files.exists(done) || !Files.readString(done).equals(size + "\n" + sql());
    }

    /** Whatever this folder's database holds counts no more: also if what follows fails. */
    static void discard(Path folder) throws IOException {
        Files.deleteIfExists(done(folder));
    }

    private static Path done(Path folder) {
        return folder.resolve("filled");
    }

    void run() throws SQLException, IOException {
        try (Connection owner = product.ownerConnection(); Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            settings(owner);
            statement.execute(PAST_MONTHS);
            Map<String, String> later = later(statement);
            for (String drop : later.keySet()) {
                statement.execute(drop);
            }
            statement.execute(sql());
            for (String add : later.values()) {
                statement.execute(add);
            }
            owner.commit();
        }
        tidy();
        Files.writeString(done, what);
    }

    /** Takes away what the figures of an earlier run wrote, so that each run begins with the same rows. */
    void forget() throws SQLException {
        try (Connection owner = product.ownerConnection(); Statement statement = owner.createStatement()) {
            statement.execute("delete from mark_change where " + UNMARKED);
            statement.execute("delete from training_mark where " + UNMARKED);
            statement.execute("update roll set state = 'CLOSED' where state = 'OPEN' and " + UNMARKED);
            String imported = "training_id between '%s' and '%s'".formatted(Ids.training(Ids.IMPORTS), Ids.training(Ids.IMPORTS + 1));
            statement.execute("delete from outbox_message where " + imported);
            statement.execute("delete from registration_change where registration_id in (select id from registration where " + imported + ")");
            statement.execute("delete from registration where " + imported);
            statement.execute("delete from roster_import where " + imported);
            statement.execute("delete from person where email like '%@import.example.org'");
        }
        tidy();
    }

    /** Nobody has that many open rolls: they are open only while the figures mark them. */
    void openUnmarked() throws SQLException {
        try (Connection owner = product.ownerConnection(); Statement statement = owner.createStatement()) {
            statement.execute("update roll set state = 'OPEN' where " + UNMARKED);
        }
        tidy();
    }

    /** As autovacuum and the checkpointer leave a database that is in use. */
    private void tidy() throws SQLException {
        try (Connection superuser = product.superuserConnection(); Statement statement = superuser.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** How many rows each large table has. */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection owner = product.ownerConnection(); Statement statement = owner.createStatement()) {
            for (String table : new String[] {"account", "agency", "person", "training", "training_session", "registration", "training_mark",
                    "mark_change", "trainer_assignment", "outbox_message", "sign_in", "access_event", "youth", "cohort", "enrolment", "cohort_mark",
                    "youth_access_event", "youth_access_subject"}) {
                rows.put(table, Sql.number(statement, "select count(*) from " + table));
            }
        }
        return rows;
    }

    private void settings(Connection owner) throws SQLException {
        try (PreparedStatement set = owner.prepareStatement("select set_config('size.' || ?, ?, false)")) {
            for (var each : Map.of("agencies", size.agencies(), "people", size.people(), "accounts", size.accounts(),
                    "trainings", size.trainings(), "events", size.events(), "unmarked", size.unmarked(), "youths", size.youths(), "hash", Account.HASH).entrySet()) {
                set.setString(1, each.getKey());
                set.setString(2, each.getValue().toString());
                set.execute();
            }
        }
    }

    /**
     * What is dropped before and added after the rows, since that takes a third of the time: foreign keys, and indexes behind no constraint. Those
     * that partitions have of their table follow it.
     */
    private static Map<String, String> later(Statement statement) throws SQLException {
        Map<String, String> later = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery("""
                select format('alter table %I drop constraint %I', conrelid::regclass, conname),
                    format('alter table %I add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
                union all
                select format('drop index %I', indexname), replace(indexdef, ' ON ONLY ', ' ON ')
                from pg_indexes
                where schemaname = 'public' and indexname::regclass not in (select inhrelid from pg_inherits)
                    and indexname not in (select conname from pg_constraint) and indexdef not like 'CREATE UNIQUE%'""")) {
            while (rows.next()) {
                later.put(rows.getString(1), rows.getString(2));
            }
        }
        return later;
    }

    private static String sql() throws IOException {
        try (InputStream in = Fill.class.getResourceAsStream("fill.sql"); InputStream zone = Fill.class.getResourceAsStream("youth-zone.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + new String(zone.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
