package org.heatwatch.tests.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who gets what at which address of the youth zone, as {@link #FILE} says. It is read; nothing else knows it. */
public record AccessMatrix(List<String> whos, List<Row> rows, Map<String, Set<String>> roles) {

    public static final String FILE = "access-matrix.txt";

    /**
     * One address.
     *
     * @param method GET, POST, PUT, or OWN for a form of a page that the visitor has opened before
     * @param by the methods of session beans that answer it, as "room.Bean.method"
     * @param answers by who
     */
    public record Row(String method, String address, String body, List<String> by, Map<String, String> answers) {

        /** Without its query. */
        public String path() {
            return address.replaceFirst("\\?.*", "");
        }

        public boolean isScripts() {
            return address.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + ' ' + address + (body.isEmpty() ? "" : ' ' + body);
        }
    }

    /** @throws IllegalStateException if a row says nothing of somebody */
    public static AccessMatrix read() {
        var whos = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        var roles = new TreeMap<String, Set<String>>();
        String asked = "";
        List<String> by = List.of();
        boolean beans = false;
        for (String line : lines()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            if (line.startsWith("who ")) {
                whos.addAll(words.subList(1, words.size()));
            } else if (line.equals("roles")) {
                beans = true;
            } else if (beans) {
                roles.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
            } else if (line.startsWith("  by ")) {
                by = words.subList(1, words.size());
            } else if (line.startsWith("    ")) {
                rows.add(row(asked, by, whos, words));
            } else {
                asked = line;
                by = List.of();
            }
        }
        return new AccessMatrix(whos, rows, roles);
    }

    private static Row row(String asked, List<String> by, List<String> whos, List<String> cells) {
        if (cells.size() != whos.size()) {
            throw new IllegalStateException(asked + " has " + cells.size() + " answers for " + whos.size());
        }
        var answers = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            answers.put(whos.get(i), cells.get(i));
        }
        String[] parts = asked.split(" ", 3);
        return new Row(parts[0], parts[1], parts.length == 3 ? parts[2] : "", by, answers);
    }

    private static List<String> lines() {
        try (var in = new BufferedReader(new InputStreamReader(AccessMatrix.class.getResourceAsStream('/' + FILE), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
