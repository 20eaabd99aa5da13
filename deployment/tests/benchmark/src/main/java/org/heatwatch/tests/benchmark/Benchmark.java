package org.heatwatch.tests.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heatwatch.tests.http.RunningProduct;

/**
 * The benchmark. Prints its tables while it runs and writes them to a file at its end. Words it understands: {@code --quick} (seconds
 * instead of minutes a figure), {@code --size demo|tenth|five-years} (only this one), {@code --only WORDS} (figures whose name holds these; the names
 * are those in the tables, and chain of the log, exports, imports, memory, phone). Ends with 1 when a part failed and has no figures.
 */
public final class Benchmark {

    private static final Load THOROUGH = new Load(Duration.ofSeconds(40), Duration.ofSeconds(1), Duration.ofSeconds(5));
    private static final Load QUICK = new Load(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(2));

    /** How many look at a list at once. */
    private static final int[] CROWDS = {8, Users.MOST};

    private final Path work;
    private final Load load;
    private final String only;
    private final Tables tables = new Tables();
    private final Map<Size, Map<String, Lists.Page>> lists = new HashMap<>();

    private Benchmark(Path work, Load load, String only) {
        this.work = work;
        this.load = load;
        this.only = only;
    }

    /** @param arguments the folder to work in, then the words */
    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        Path work = Path.of(words.remove(0));
        boolean quick = words.remove("--quick");
        String size = valueOf("--size", words);
        Benchmark benchmark = new Benchmark(work, quick ? QUICK : THOROUGH, valueOf("--only", words));
        if (!words.isEmpty()) {
            throw new IllegalArgumentException("not understood: " + words);
        }
        benchmark.tables.text("%s, %d processors, Java %s. Load before the start: %s, of other programs.".formatted(LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                Tables.words(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())));
        for (Size each : List.of(Size.DEMO, Size.TENTH, Size.FIVE_YEARS)) {
            if (size.isEmpty() || size.equals(each.name())) {
                benchmark.run(each);
            }
        }
        benchmark.tables.writeTo(work.resolve("benchmarks.md"));
        System.exit(benchmark.tables.isComplete() ? 0 : 1);
    }

    private static String valueOf(String option, List<String> words) {
        int at = words.indexOf(option);
        if (at < 0) {
            return "";
        }
        words.remove(at);
        return words.remove(at);
    }

    private void part(String name, Tables.Part part) {
        if (isWanted(name)) {
            tables.part(name, part);
        }
    }

    private boolean isWanted(String figure) {
        return figure.contains(only);
    }

    private void run(Size size) throws Exception {
        if (size == Size.TENTH && !Lists.hold(only)) {
            return;
        }
        tables.heading("Size: " + size.name());
        Path folder = work.resolve(size.name());
        try (RunningProduct product = filled(folder, size)) {
            long begin = System.nanoTime();
            product.startServer();
            tables.text("The server was started and the product deployed in %.1f s.".formatted((System.nanoTime() - begin) / 1e9));
            Users users = new Users(product);
            Saturdays saturdays = new Saturdays(product.address(), 0);
            saturdays.enrol();
            if (size != Size.DEMO) {
                int[] crowds = size == Size.FIVE_YEARS ? CROWDS : new int[0];
                tables.part("lists", () -> lists.put(size, new Lists(product, users, saturdays, size, load).run(this::isWanted, crowds, tables)));
            }
            if (size != Size.TENTH) {
                figures(product, users, size, folder);
            }
            if (lists.keySet().containsAll(List.of(Size.TENTH, Size.FIVE_YEARS))) {
                Lists.compare(lists.get(Size.TENTH), lists.get(Size.FIVE_YEARS), tables);
            }
        }
    }

    private void figures(RunningProduct product, Users users, Size size, Path folder) {
        tables.part("check", () -> new CheckCost(product, folder.resolve("without-check"), load, tables).run(this::isWanted));
        part("chain of the log", new Sealer(product, tables)::run);
        part("exports", new Exports(product, users, load, tables)::run);
        part("imports", new Imports(product, users, tables)::run);
        part("memory", new Sessions(product, users, tables)::run);
        part("phone", new Phone(product, tables)::run);
        tables.part("many users at once", () -> {
            new Fill(product, size, folder).openUnmarked();
            new Figures(product, users, size.unmarked(), load, tables).run(this::isWanted);
        });
    }

    /** With the rows of this size; those of an earlier run are used again. */
    private RunningProduct filled(Path folder, Size size) throws Exception {
        boolean needed = Fill.isNeededIn(folder, size);
        if (needed) {
            Fill.discard(folder);
        }
        RunningProduct product = needed ? RunningProduct.anewIn(folder) : RunningProduct.in(folder);
        Fill fill = new Fill(product, size, folder);
        if (needed) {
            product.startServer().stopServer();
            long begin = System.nanoTime();
            fill.run();
            tables.text("Filled in %.0f s.".formatted((System.nanoTime() - begin) / 1e9));
        } else {
            fill.forget();
        }
        tables.text("Rows: " + fill.rows().entrySet().stream().map(each -> "%s %,d".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ")) + ".");
        return product;
    }
}
