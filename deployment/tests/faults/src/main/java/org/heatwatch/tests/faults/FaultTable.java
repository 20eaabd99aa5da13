package org.heatwatch.tests.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What came out, as it is printed and kept. */
final class FaultTable {

    private final List<Row> rows = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /**
     * The trials of one fault on one kind of act.
     *
     * @param strikes how often the fault struck
     * @param trials the acts it struck
     * @param unexpected trials that ended in another way than the fault asks for, beside the counts
     * @param recoveries from each strike to the first act that was acknowledged after it
     */
    record Row(String fault, Kind kind, int strikes, int trials, Counts counts, int unexpected, List<Duration> recoveries) {

        Row {
            recoveries = recoveries.stream().sorted().toList();
        }

        boolean isExpected() {
            return counts.sum() + unexpected == 0 && trials > 0;
        }

        private String line() {
            return "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d | %s |".formatted(fault, kind.word(), strikes, trials, counts.lost(),
                    counts.duplicate(), counts.torn(), counts.phantom(), counts.falseSaved(), unexpected, recovery());
        }

        private String recovery() {
            if (recoveries.isEmpty()) {
                return "";
            }
            return "%s / %s".formatted(seconds(recoveries.get(recoveries.size() / 2)), seconds(recoveries.get(recoveries.size() - 1)));
        }
    }

    /** Something measured once, with whether it is as expected. */
    private record Figure(String fault, String what, String measured, boolean expected) {

        private String line() {
            return "| %s | %s | %s | %s |".formatted(fault, what, measured, expected ? "yes" : "**no**");
        }
    }

    void add(Row row) {
        rows.add(row);
        System.out.println(row.line());
    }

    void figure(String fault, String what, String measured, boolean expected) {
        Figure figure = new Figure(fault, what, measured, expected);
        figures.add(figure);
        System.out.println(figure.line());
    }

    /** Whether there is anything about this fault. */
    boolean has(String fault) {
        return rows.stream().anyMatch(row -> row.fault().equals(fault)) || figures.stream().anyMatch(figure -> figure.fault().equals(fault));
    }

    boolean isExpected() {
        return rows.stream().allMatch(Row::isExpected) && figures.stream().allMatch(Figure::expected);
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add("| Fault | Act | Strikes | Trials | Lost | Duplicate | Torn | Phantom | False \"saved\" | Unexpected | Recovered in s, p50 / max |");
            lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
            rows.stream().sorted(Comparator.comparing((Row row) -> number(row.fault()))).map(Row::line).forEach(lines::add);
            lines.add("");
        }
        if (!figures.isEmpty()) {
            lines.add("| Fault | What | Measured | As expected |");
            lines.add("|---|---|---|---|");
            figures.stream().sorted(Comparator.comparing((Figure figure) -> number(figure.fault()))).map(Figure::line).forEach(lines::add);
            lines.add("");
        }
        return String.join(System.lineSeparator(), lines);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, markdown());
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    private static int number(String fault) {
        return Integer.parseInt(fault.substring(1));
    }
}
