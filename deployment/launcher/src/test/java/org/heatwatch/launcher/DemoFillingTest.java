package org.heatwatch.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFillingTest {

    @TempDir
    Path home;

    private DemoFilling demo;

    @BeforeEach
    void a_demo() {
        demo = DemoFilling.ofEmbedded(home);
    }

    @Test
    void a_filling_that_never_ended_is_seen_at_the_next_start() throws Exception {
        assertFalse(demo.interrupted());
        demo.begin();
        assertTrue(demo.interrupted());
        assertThrows(CannotStart.class, demo::refuseIfInterrupted);
    }

    @Test
    void a_filling_that_was_done_is_not_taken_for_an_interrupted_one() throws Exception {
        demo.begin();
        Files.createFile(home.resolve("demo.done"));
        assertFalse(demo.interrupted());
    }

    @Test
    void a_filling_can_begin_again_after_one_that_was_done() throws Exception {
        Files.createFile(home.resolve("demo.done"));
        Files.createFile(home.resolve("demo.started"));
        demo.begin();
        assertTrue(demo.interrupted());
    }

    @Test
    void an_interrupted_filling_of_an_external_database_is_none_of_the_embedded_or_another_one() throws Exception {
        DemoFilling external = DemoFilling.ofExternal(home, "jdbc:postgresql://db.example/one");
        external.begin();

        assertTrue(DemoFilling.ofExternal(home, "jdbc:postgresql://db.example/one").interrupted());
        assertFalse(DemoFilling.ofExternal(home, "jdbc:postgresql://db.example/two").interrupted());
        assertFalse(demo.interrupted());
    }

    @Test
    void the_demo_is_missing_until_there_is_an_account() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("database"), 0)) {
            assertTrue(demo.isMissingIn(database.environment()));
            Sql.execute(database, "create table account (id int)");
            assertTrue(demo.isMissingIn(database.environment()));
            Sql.execute(database, "insert into account values (1)");
            assertFalse(demo.isMissingIn(database.environment()));
        }
    }
}
