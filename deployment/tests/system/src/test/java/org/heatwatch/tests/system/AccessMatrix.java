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
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who gets what at which address of the youth zone, as {@link #FILE} says.
 *
 * @param is what there is to say of each who
 */
public record AccessMatrix(List<String> whos, Map<String, String> is, List<Row> rows, Map<String, Set<String>> roles) {

    public static final String FILE = "access-matrix.txt";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

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

        /**
         * With these ids in the place of their names.
         *
         * @param own ids of the visitor's own, whose names begin with own
         */
        public String address(Map<String, String> ids, Map<String, String> own) {
            return filled(address, ids, own);
        }

        public String body(Map<String, String> ids, Map<String, String> own) {
            return filled(body, ids, own);
        }

        private static String filled(String template, Map<String, String> ids, Map<String, String> own) {
            return PLACE.matcher(template).replaceAll(place -> {
                String name = place.group(1);
                if (name.equals("new")) {
                    return UUID.randomUUID().toString();
                }
                return name.startsWith("own") ? own.get(name.substring(3).toLowerCase()) : ids.get(name);
            });
        }

        /** It names a record of the target. */
        public boolean isOfOneRecord() {
            return names().anyMatch(name -> !name.equals("today") && !name.equals("new"));
        }

        /** Of all that it asks for. */
        public Stream<String> names() {
            return PLACE.matcher(address + body).results().map(place -> place.group(1)).distinct();
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
        var is = new TreeMap<String, String>();
        var rows = new ArrayList<Row>();
        var roles = new TreeMap<String, Set<String>>();
        String asked = "";
        List<String> by = List.of();
        boolean beans = false;
        for (String line : lines()) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            if (line.startsWith("who ")) {
                whos.addAll(words.subList(1, words.size()));
            } else if (line.startsWith("is ")) {
                is.put(words.get(1), String.join(" ", words.subList(2, words.size())));
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
        return new AccessMatrix(whos, is, rows, roles);
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
