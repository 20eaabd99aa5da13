package org.heatwatch.tests.system.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heatwatch.tests.system.guards.Guard;
import org.heatwatch.tests.system.guards.Passage;
import org.junit.jupiter.api.Test;

/** No place that asks whose a record is lacks its guard in the catalogue, and so a test that misses it. */
class GuardsTest {

    private static final Path SERVICES = Path.of("../../../ejb/src/main/java/org/heatwatch/service");

    /** A question for relations, or a query that holds their condition. */
    private static final Pattern QUESTION = Pattern.compile("\\brelations\\.to(Cohort|Youth)\\(|\\bRelations\\.(PROGRAM|COHORT|YOUTH|HELD)\\b");

    private static final List<Passage> PASSAGES = Guard.all().stream().map(Guard::check).filter(Passage.class::isInstance).map(Passage.class::cast).toList();

    @Test
    void each_question_for_a_relation_is_a_guard() throws IOException {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java")).flatMap(GuardsTest::forgotten).sorted().toList());
        }
    }

    private static Stream<String> forgotten(Path file) {
        String text = read(file);
        return QUESTION.matcher(text).results()
                .filter(question -> PASSAGES.stream().noneMatch(passage -> passage.covers(file, question.start())))
                .map(question -> file.getFileName() + ", line " + text.substring(0, question.start()).lines().count() + ": " + question.group());
    }

    @Test
    void each_guard_names_the_tests_that_miss_it() {
        assertEquals(List.of(), Guard.all().stream().filter(guard -> guard.tests().isEmpty() || !guard.tests().stream().allMatch(test -> test.contains(".")))
                .map(Guard::name).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
