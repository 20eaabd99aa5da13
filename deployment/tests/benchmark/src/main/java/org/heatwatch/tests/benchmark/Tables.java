package org.heatwatch.tests.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a run found, as Markdown: line by line on the screen while it runs, and as a file at its end. */
final class Tables {

    /** What finds figures and puts them into tables. */
    interface Part {
        void run() throws Exception;
    }

    private final List<String> lines = new ArrayList<>();
    private boolean complete = true;

    /** A part that fails has no figures, and says so; the others go on. */
    void part(String name, Part part) {
        try {
            part.run();
        } catch (Exception failed) {
            complete = false;
            say("");
            text("**No figures for %s: %s**".formatted(name, failed.getMessage()));
        }
    }

    /** Whether no part failed so far. */
    boolean isComplete() {
        return complete;
    }

    void heading(String text) {
        say("");
        say("## " + text);
        say("");
    }

    void text(String text) {
        say(text);
        say("");
    }

    void head(String... columns) {
        row((Object[]) columns);
        say("|" + String.join("|", Collections.nCopies(columns.length, "---")) + "|");
    }

    /** Numbers with as many digits as say something; NaN is left empty. */
    void row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object each : cells) {
            row.append(' ').append(each instanceof Double number ? words(number) : each).append(" |");
        }
        say(row.toString());
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private void say(String line) {
        System.out.println(line);
        lines.add(line);
    }

    static String words(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return String.format(Locale.ROOT, number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }
}
