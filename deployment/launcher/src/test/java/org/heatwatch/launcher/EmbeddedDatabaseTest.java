package org.heatwatch.launcher;

import static org.heatwatch.launcher.Sql.answer;
import static org.heatwatch.launcher.Sql.execute;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";

    @TempDir
    private static Path home;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(home.resolve("database"), 0);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"fsync,on", "synchronous_commit,on", "full_page_writes,on", "max_connections,100", "listen_addresses,localhost",
        "server_encoding,UTF8", "log_error_verbosity,terse", "log_min_error_statement,panic"})
    void it_is_durable_local_and_discreet(String setting, String value) throws Exception {
        assertEquals(value, answer(database, "select current_setting('" + setting + "')"));
    }

    @Test
    void the_owner_is_no_superuser_and_finds_the_extensions() throws Exception {
        assertEquals("f", answer(database, "select rolsuper from pg_roles where rolname = current_user"));
        assertEquals("btree_gist,pg_trgm", answer(database,
                "select string_agg(extname, ',' order by extname) from pg_extension where extname <> 'plpgsql'"));
    }

    @Test
    void the_owner_creates_tables() throws Exception {
        execute(database, "create table owned (id int)");
        assertEquals("owned", answer(database, "select to_regclass('public.owned')"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table forbidden (id int)", "create temporary table forbidden (id int)", "create schema forbidden"})
    void the_application_cannot_create(String statement) throws Exception {
        try (Connection connection = app(database.appPassword())) {
            SQLException refused = assertThrows(SQLException.class, () -> connection.createStatement().execute(statement));
            assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState());
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        SQLException refused = assertThrows(SQLException.class, () -> app("guess"));
        assertEquals(INVALID_PASSWORD, refused.getSQLState());
    }

    @Test
    void passwords_differ_and_only_the_owner_of_the_file_reads_them() throws Exception {
        assertNotEquals(database.ownerPassword(), database.appPassword());
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.resolve("database/passwords.properties"))));
    }

    @Test
    void the_county_key_beside_it_is_made_once_and_only_the_owner_of_the_file_reads_it() throws Exception {
        Path file = Path.of(database.environment().get("HEATWATCH_COUNTY_KEY_FILE"));
        String key = Files.readString(file);

        assertEquals(32, Base64.getDecoder().decode(key).length);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        database.environment();
        assertEquals(key, Files.readString(file));
    }

    @Test
    void another_process_finds_the_database_that_runs_and_its_keys() {
        assertEquals(database.environment(), EmbeddedDatabase.environmentOfRunning(home.resolve("database")));
        assertThrows(CannotStart.class, () -> EmbeddedDatabase.environmentOfRunning(home.resolve("none")));
    }

    @Test
    void names_sort_as_people_expect() throws Exception {
        assertEquals("adams,Álvarez,Baker", answer(database,
                "select string_agg(name, ',' order by name) from (values ('Baker'), ('Álvarez'), ('adams')) as people (name)"));
    }

    private static Connection app(String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.APP, password);
    }
}
