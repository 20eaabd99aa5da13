package org.heatwatch.tests.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What became of each hostile file, and of the marks of somebody else meanwhile. */
final class HostileFileTable {

    private final List<Row> rows = new ArrayList<>();
    private final int base;
    private final int limit;
    private final Sentences sentences;
    private List<Duration> marksAlone = List.of();
    private List<Duration> marksDuring = List.of();

    HostileFileTable(int base, int limit) throws IOException {
        this.base = base;
        this.limit = limit;
        this.sentences = new Sentences(Path.of(System.getProperty("heatwatch.ear")));
    }

    /**
     * One upload.
     *
     * @param said      what the user read in the end
     * @param key       of the sentence that it should be
     * @param highest   the most of the heap that was in use meanwhile, MB
     * @param callers   how many have called the address that files name, until then
     * @param left      the files that weren't there before
     * @param errors    in the server's log
     */
    record Row(String file, String said, String key, Duration took, int highest, int callers, Set<Path> left, long errors) {
    }

    void add(Row row) {
        rows.add(row);
        System.out.println(line(row));
    }

    void marksAlone(List<Duration> took) {
        marksAlone = took;
    }

    void marksDuring(List<Duration> took) {
        marksDuring = took;
    }

    boolean isExpected(Duration longest, int mostHeap) {
        return rows.stream().allMatch(row -> isExpected(row) && row.took().compareTo(longest) < 0 && row.highest() <= mostHeap);
    }

    private boolean isExpected(Row row) {
        return sentences.says(row.key(), row.said()) && row.callers() == 0 && row.left().isEmpty() && row.errors() == 0;
    }

    private String line(Row row) {
        return "| %s | %s%s | %s | %d | %d | %d | %d |".formatted(row.file().replace("|", "\\|"), sentences.says(row.key(), row.said()) ? "" : "**not " + row.key() + "** ",
                row.said().replace("|", "\\|"), FaultTable.seconds(row.took()), Math.max(0, row.highest() - base), row.callers(), row.left().size(), row.errors());
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("%d files; live heap before %d MB, limit (-Xmx) %d MB; unexpected: %d.".formatted(rows.size(), base, limit,
                rows.stream().filter(row -> !isExpected(row)).count()));
        lines.add("Longest %s s; highest use of the heap %d MB above the live one, garbage included.".formatted(
                FaultTable.seconds(rows.stream().map(Row::took).max(Duration::compareTo).orElseThrow()),
                rows.stream().mapToInt(Row::highest).max().orElseThrow() - base));
        lines.add("One mark saved by somebody else: alone %s; while files were uploaded %s.".formatted(marks(marksAlone), marks(marksDuring)));
        lines.add("");
        lines.add("| File | Said | Seconds | Heap, MB above the live one | Connections | Files left | Errors in the log |");
        lines.add("|---|---|---|---|---|---|---|");
        rows.stream().map(this::line).forEach(lines::add);
        return String.join(System.lineSeparator(), lines);
    }

    private static String marks(List<Duration> took) {
        if (took.isEmpty()) {
            return "none";
        }
        return "%d marks, p50 %d ms, p95 %d ms, at most %d ms".formatted(took.size(), took.get(took.size() / 2).toMillis(),
                took.get(took.size() * 95 / 100).toMillis(), took.get(took.size() - 1).toMillis());
    }

    void write(Path file) throws IOException {
        Files.writeString(file, markdown());
    }
}
