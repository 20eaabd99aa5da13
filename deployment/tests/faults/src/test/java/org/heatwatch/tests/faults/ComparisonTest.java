package org.heatwatch.tests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison finds what a falsified database has done to an act of two rows. */
class ComparisonTest {

    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    @TempDir
    private Path folder;

    private ActLog log;
    private final List<Trace> database = new ArrayList<>();

    @BeforeEach
    void begin() throws IOException {
        log = new ActLog(folder.resolve("log"));
    }

    @AfterEach
    void end() throws IOException {
        log.close();
    }

    @Test
    void a_saved_act_that_is_there_whole_is_as_expected() {
        asked("ada").answered(Reply.saved(""));
        left("ada", "person", "registration");

        assertEquals(Counts.NONE, compared(LATER));
    }

    @Test
    void a_saved_act_without_rows_is_lost_when_the_fault_came_after_the_answer() {
        asked("ada").answered(Reply.saved(""));

        assertEquals(new Counts(1, 0, 0, 0, 0), compared(LATER));
    }

    @Test
    void a_saved_act_without_rows_is_a_false_saved_when_the_answer_came_after_the_fault() {
        asked("ada").answered(Reply.saved(""));

        assertEquals(new Counts(0, 0, 0, 0, 1), compared(Instant.MIN));
    }

    @Test
    void an_unconfirmed_act_may_be_there_whole_or_not_at_all() {
        asked("ada").answered(Reply.unconfirmed("500"));
        asked("bo");
        left("ada", "person", "registration");

        assertEquals(Counts.NONE, compared(LATER));
    }

    @Test
    void an_act_of_which_only_some_rows_are_there_is_torn() {
        asked("ada").answered(Reply.saved(""));
        asked("bo");
        left("ada", "person");
        left("bo", "registration");

        assertEquals(new Counts(0, 0, 2, 0, 0), compared(LATER));
    }

    @Test
    void an_act_of_which_a_row_is_there_twice_is_a_duplicate() {
        asked("ada").answered(Reply.saved(""));
        left("ada", "person", "registration", "registration");

        assertEquals(new Counts(0, 1, 0, 0, 0), compared(LATER));
    }

    @Test
    void rows_that_nobody_asked_for_are_a_phantom() {
        left("nobody", "person", "registration");

        assertEquals(new Counts(0, 0, 0, 1, 0), compared(LATER));
    }

    @Test
    void a_refused_act_that_is_there_is_a_phantom() {
        asked("ada").answered(Reply.refused("full"));
        left("ada", "person", "registration");

        assertEquals(new Counts(0, 0, 0, 1, 0), compared(LATER));
    }

    @Test
    void a_row_that_the_act_does_not_leave_is_a_phantom() {
        asked("ada").answered(Reply.saved(""));
        left("ada", "person", "registration", "mark");

        assertEquals(new Counts(0, 0, 0, 1, 0), compared(LATER));
    }

    private ActLog.Entry asked(String key) {
        return log.asked(new Asked(Kind.REGISTERING, UUID.randomUUID(), key, Set.of("person", "registration")));
    }

    private void left(String key, String... parts) {
        for (String part : parts) {
            database.add(new Trace(Kind.REGISTERING, key, part));
        }
    }

    private Counts compared(Instant strike) {
        return new Comparison(log.entries(), database, strike).of(Kind.REGISTERING);
    }
}
