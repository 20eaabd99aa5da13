package org.heatwatch.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.Visitor;

/**
 * Every address of the product, asked by everybody. The addresses of the youth zone come from the access matrix with all that they ask for,
 * and what it says that is shown there; the others are found in the sources, so that a new one is walked by itself.
 */
final class CanaryWalk {

    private static final Path WEB = Path.of("../../../web/src/main");
    private static final Path MATRIX = Path.of("../system/src/test/resources/access-matrix.txt");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\((?:urlPatterns = )?\"([^\"*]+)\"");
    private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");

    /** They end the sign-in that the walk needs, or leave the product. */
    private static final Set<String> NOT_WALKED = Set.of("/sign-out", "/public/to-issuer", "/public/from-issuer");

    private static final int AT_ONCE = 4;

    private CanaryWalk() {}

    /** @param shown the canaries that may be in the answer */
    record Asked(String who, String address, Set<Canary> shown, Answer answer) {

        @Override
        public String toString() {
            return who + " at " + address;
        }
    }

    /** Whatever the matrix says that each gets there: addresses with names of ids, by who, as the letters of what is shown. */
    static Map<String, Map<String, String>> matrix() throws IOException {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        List<String> whos = List.of();
        String asked = "";
        for (String line : Files.readAllLines(MATRIX)) {
            List<String> words = List.of(line.strip().split("\\s+"));
            if (line.startsWith("who ")) {
                whos = words.subList(1, words.size());
            } else if (line.startsWith("    ") && asked.startsWith("GET ")) {
                var cells = new LinkedHashMap<String, String>();
                for (int i = 0; i < whos.size(); i++) {
                    cells.put(whos.get(i), words.get(i));
                }
                rows.put(asked.substring("GET ".length()), cells);
            } else if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
                asked = line;
            }
        }
        return rows;
    }

    static List<Asked> walked(CanaryScene scene) throws Exception {
        Map<String, Map<String, String>> addresses = matrix();
        others().forEach(address -> addresses.putIfAbsent(address, Map.of()));
        ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<List<Asked>>> walks = scene.visitors().keySet().stream()
                    .map(who -> (Callable<List<Asked>>) () -> walk(who, scene, addresses)).toList();
            var all = new ArrayList<Asked>();
            for (Future<List<Asked>> each : visitors.invokeAll(walks)) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            visitors.shutdownNow();
        }
    }

    private static List<Asked> walk(String who, CanaryScene scene, Map<String, Map<String, String>> addresses) throws Exception {
        Visitor visitor = scene.visitors().get(who);
        var asked = new ArrayList<Asked>();
        for (Map.Entry<String, Map<String, String>> row : addresses.entrySet()) {
            String address = scene.address(row.getKey());
            Answer answer = address.startsWith("/api/") ? visitor.call("GET", address, "") : visitor.get(address);
            asked.add(new Asked(who, row.getKey(), shown(who, row.getKey(), row.getValue().getOrDefault(who, ".")), answer));
        }
        return asked;
    }

    private static Set<Canary> shown(String who, String address, String cell) {
        return Stream.of(Canary.values()).filter(canary -> canary.isShown(who, address, cell))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Canary.class)));
    }

    /** Pages, downloads and what scripts call, without anything that they ask for. */
    private static Set<String> others() throws IOException {
        var all = new TreeSet<String>();
        Path pages = WEB.resolve("webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            files.map(file -> pages.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .forEach(file -> all.add('/' + file.replace(".xhtml", "")));
        }
        try (Stream<Path> files = Files.walk(WEB.resolve("java"))) {
            files.filter(file -> file.toString().endsWith(".java")).map(CanaryWalk::text).forEach(source -> {
                SERVLET.matcher(source).results().forEach(found -> all.add(found.group(1)));
                RESOURCE.matcher(source).results().forEach(found -> all.add("/api/" + found.group(1).replaceAll("\\{\\w+}", "{session}")));
            });
        }
        all.removeAll(NOT_WALKED);
        return all;
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
