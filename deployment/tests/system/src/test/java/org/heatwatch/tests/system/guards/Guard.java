package org.heatwatch.tests.system.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that keeps somebody out, as {@link #FILE} names it.
 *
 * @param name in words
 * @param tests that fail without it, each as Class.method
 */
public record Guard(String name, Check check, List<String> tests) {

    public static final String FILE = "guards.txt";

    static final Path ROOT = Path.of("../../..");

    /** Where it stands. */
    public sealed interface Check permits Passage, Constraint, Trigger, Right {}

    /** A constraint of the database. */
    public record Constraint(String table, String name) implements Check {}

    /** A trigger of the database. */
    public record Trigger(String table, String name) implements Check {}

    /** What the application may not do with the rows of a table, as "update". */
    public record Right(String table, String act) implements Check {}

    public static List<Guard> all() {
        return Stream.of(file().split("\n\n+")).map(block -> read(block.lines().toList())).toList();
    }

    private static String file() {
        try (var in = Guard.class.getResourceAsStream('/' + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n")).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Guard read(List<String> lines) {
        List<String> tests = lines.stream().filter(line -> line.startsWith("  by ")).flatMap(line -> Arrays.stream(line.strip().split(" ")).skip(1)).toList();
        return new Guard(lines.get(0), check(lines), tests);
    }

    private static Check check(List<String> lines) {
        Optional<String[]> constraint = value(lines, "constraint").map(value -> value.split(" "));
        Optional<String[]> right = value(lines, "right").map(value -> value.split(" "));
        Optional<String[]> trigger = value(lines, "trigger").map(value -> value.split(" "));
        return constraint.<Check>map(of -> new Constraint(of[0], of[1]))
                .or(() -> trigger.map(of -> new Trigger(of[0], of[1])))
                .or(() -> right.map(of -> new Right(of[0], of[1])))
                .orElseGet(() -> new Passage(path(value(lines, "in").orElseThrow()), value(lines, "after").orElse(""),
                        value(lines, "-").orElseThrow(), value(lines, "+").orElse("")));
    }

    private static Optional<String> value(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith("  " + key + ' ')).map(line -> line.substring(key.length() + 3)).findFirst();
    }

    private static Path path(String named) {
        String room = named.substring(0, named.indexOf('/'));
        return switch (room) {
            case "db" -> ROOT.resolve("domain/src/main/resources/db/migration" + named.substring(2));
            case "service" -> ROOT.resolve("ejb/src/main/java/org/heatwatch/" + named);
            default -> ROOT.resolve(room + "/src/main/java/org/heatwatch/" + named);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
