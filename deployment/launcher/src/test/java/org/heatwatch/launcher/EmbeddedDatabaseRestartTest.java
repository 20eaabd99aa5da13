package org.heatwatch.launcher;

import static org.heatwatch.launcher.Sql.answer;
import static org.heatwatch.launcher.Sql.execute;
import static org.heatwatch.launcher.Sql.owner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseRestartTest {

    @TempDir
    Path home;

    @Test
    void what_was_committed_is_there_after_a_restart() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database, "create table note (text varchar)", "insert into note values ('kept')");
        }
        try (EmbeddedDatabase database = start()) {
            assertEquals("kept", answer(database, "select text from note"));
        }
    }

    @Test
    void what_was_committed_is_there_after_every_process_was_killed() throws Exception {
        EmbeddedDatabase killed = start();
        execute(killed, "create table note (text varchar)", "insert into note values ('kept')");
        kill(postmaster());
        giveUpLock();

        try (EmbeddedDatabase database = start()) {
            assertEquals("kept", answer(database, "select text from note"));
        }
    }

    @Test
    void a_server_that_outlived_its_launcher_is_replaced() throws Exception {
        EmbeddedDatabase abandoned = start();
        execute(abandoned, "create table note (text varchar)", "insert into note values ('kept')");
        Path outlived = workingDirectoryOf(postmaster());
        giveUpLock();

        try (EmbeddedDatabase database = start()) {
            assertFalse(Files.exists(outlived));
            assertEquals("kept", answer(database, "select text from note"));
        }
    }

    @Test
    void another_program_that_works_in_the_folder_is_left_alone() throws Exception {
        Path data = home.resolve("database/data");
        Files.createDirectories(data);
        Process cat = new ProcessBuilder("cat").directory(data.toFile()).start();
        try {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> EmbeddedDatabase.delete(home.resolve("database")));
            assertTrue(cat.isAlive());
        } finally {
            cat.destroy();
        }
    }

    @Test
    void nothing_runs_after_close() throws Exception {
        EmbeddedDatabase database = start();
        Path running = workingDirectoryOf(postmaster());
        assertTrue(Files.exists(running));
        try (Connection stillOpen = owner(database)) {
            database.close();
        }
        assertFalse(Files.exists(running));
    }

    @Test
    void a_first_start_that_was_interrupted_is_begun_anew() throws Exception {
        Files.createDirectories(home.resolve("database.new/data"));
        Files.writeString(home.resolve("database.new/data/postgresql.conf"), "# half a cluster");
        try (EmbeddedDatabase database = start()) {
            assertEquals("heatwatch", answer(database, "select current_database()"));
        }
    }

    @Test
    void a_deleted_database_starts_empty() throws Exception {
        try (EmbeddedDatabase database = start()) {
            execute(database, "create table note (text varchar)");
        }
        EmbeddedDatabase.delete(home.resolve("database"));
        try (EmbeddedDatabase database = start()) {
            assertEquals("t", answer(database, "select to_regclass('note') is null"));
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(home.resolve("database"), 0);
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(home.resolve("database/data/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Exists while the process runs; a dead one that nobody collected has none. */
    private static Path workingDirectoryOf(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()), "cwd");
    }

    /** What the end of a killed launcher does by itself: the library's lock on the data directory is gone. */
    private void giveUpLock() throws IOException {
        Files.delete(home.resolve("database/data/epg-lock"));
    }

    private static void kill(ProcessHandle postmaster) {
        List<ProcessHandle> backends = postmaster.descendants().toList();
        assertTrue(backends.size() > 1);
        postmaster.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
    }
}
