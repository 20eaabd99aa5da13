package org.heatwatch.tests.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One address of the product with all that can be named in it, as the build found it.
 *
 * @param method GET, PUT, POST, or VIEW for a row's button on a page that keeps a view
 * @param path with names in braces, or a star at its end
 * @param query names in it
 * @param body names of rows' keys, or of a script's values
 */
record Address(String method, String path, List<String> query, List<String> body) {

    static final String FILE = "addresses.txt";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|\\*");

    /** What a script sends beside ids. */
    private static final Map<String, String> SENT = Map.of("status", "\"PRESENT\"", "how", "\"TAP\"", "missedMinutes", "0", "seenVersion", "0", "reason", "\"\"");

    static List<Address> all() {
        try (var in = new BufferedReader(new InputStreamReader(Address.class.getResourceAsStream('/' + FILE), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split(" ")).map(words -> new Address(words[0], words[1], names(words[2]), names(words[3]))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(String listed) {
        return listed.equals("-") ? List.of() : List.of(listed.split(","));
    }

    /** All that can be named in it. */
    Set<String> names() {
        return Stream.of(PLACE.matcher(path).results().map(Address::name), query.stream(), body.stream().filter(name -> !isScripts() || !SENT.containsKey(name)))
                .flatMap(each -> each).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(MatchResult place) {
        return place.group(1) == null ? "*" : place.group(1);
    }

    boolean isForm() {
        return method.equals("VIEW") || method.equals("POST") && !isScripts();
    }

    private boolean isScripts() {
        return path.startsWith("/api/");
    }

    /** With these values by their names; what the path needs and isn't among them is the id of nothing. */
    String asked(Map<String, String> values) {
        String filled = PLACE.matcher(path).replaceAll(place -> values.getOrDefault(name(place), UUID.randomUUID().toString()) + (name(place).equals("*") ? ".ics" : ""));
        String asks = query.stream().filter(values::containsKey).map(name -> name + '=' + values.get(name)).collect(Collectors.joining("&"));
        return asks.isEmpty() ? filled : filled + '?' + asks;
    }

    String sent(Map<String, String> values) {
        if (!isScripts()) {
            return body.stream().filter(values::containsKey).map(name -> name + '=' + values.get(name)).collect(Collectors.joining("&"));
        }
        return body.stream().map(name -> '"' + name + "\":" + (name.equals("commandId") && !values.containsKey(name) ? '"' + UUID.randomUUID().toString() + '"'
                : SENT.getOrDefault(name, '"' + values.getOrDefault(name, "") + '"'))).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
