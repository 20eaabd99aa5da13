package org.heatwatch.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern REFUSAL = Pattern.compile("(?:new RuleViolation|Refused)\\(\\s*\"([^\"]+)\"");

    @Test
    void every_broken_rule_and_every_refusal_has_a_sentence() throws IOException {
        Set<String> keys = refusals();
        assertFalse(keys.isEmpty());

        keys.removeAll(ResourceBundle.getBundle("org.heatwatch.web.messages", Locale.ENGLISH).keySet());
        keys.removeAll(ResourceBundle.getBundle("org.heatwatch.web.own", Locale.US).keySet());

        assertEquals(Set.of(), keys);
    }

    @Test
    void no_key_has_two_sentences() throws IOException {
        Set<String> keys = new HashSet<>();

        List<String> twice = Files.readAllLines(Path.of("src/main/resources/org/heatwatch/web/messages.properties")).stream()
                .filter(line -> line.matches("[^#=]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !keys.add(key))
                .toList();

        assertEquals(List.of(), twice);
    }

    /** It is lost where words are filled in, and stands doubled where they aren't. Two of them keep a word in braces as it is. */
    @Test
    void no_sentence_has_a_plain_apostrophe() {
        ResourceBundle texts = ResourceBundle.getBundle("org.heatwatch.web.messages", Locale.ENGLISH);

        assertEquals(List.of(), texts.keySet().stream()
                .filter(key -> texts.getString(key).replaceAll("'\\{\\w+}'", "").contains("'"))
                .sorted()
                .toList());
    }

    @Test
    void every_job_has_its_words() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../ejb/src/main/java"))) {
            Set<String> keys = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Job.java"))
                    .map(name -> "jobs.job." + name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertFalse(keys.isEmpty());

            keys.removeAll(ResourceBundle.getBundle("org.heatwatch.web.messages", Locale.ENGLISH).keySet());

            assertEquals(Set.of(), keys);
        }
    }

    @Test
    void how_often_a_job_comes_is_said_in_the_largest_unit() {
        Messages messages = new Messages();

        assertEquals(List.of("Every 20 seconds", "Every minute", "Every 10 minutes", "Every hour"), Stream.of(20, 60, 600, 3600)
                .map(seconds -> messages.text("jobs.every", seconds, seconds / 60)).toList());
    }

    @Test
    void of_a_changed_session_it_is_said_who_is_told() {
        Messages messages = new Messages();

        assertEquals(List.of("Saved.", "Saved. The person on the training is told.", "Saved. The people on the training are told."), Stream.of(0, 1, 30)
                .map(people -> messages.text("session.changed", people)).toList());
    }

    private static Set<String> refusals() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path sources : Set.of(Path.of("../domain/src/main/java"), Path.of("../ejb/src/main/java"))) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> keys.addAll(refusals(file)));
            }
        }
        return keys;
    }

    private static Set<String> refusals(Path file) {
        try {
            return REFUSAL.matcher(Files.readString(file)).results().map(found -> found.group(1)).collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
