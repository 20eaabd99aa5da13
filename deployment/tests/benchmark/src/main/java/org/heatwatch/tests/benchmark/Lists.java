package org.heatwatch.tests.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.heatwatch.tests.http.RunningProduct;

/** Every list page with one user: how it grows with the data, and how many statements it takes. */
final class Lists {

    /** @param statements to the database, those that find out who is calling among them */
    record Page(Timing timing, int statements) {}

    private final Map<String, Load.Act> pages = new LinkedHashMap<>();
    private final RunningProduct product;
    private final Load load;

    Lists(RunningProduct product, Users users, Load load) {
        this.product = product;
        this.load = load;
        Acts acts = new Acts(users, 0);
        pages.put("list of trainings", acts::trainings);
        pages.put("list of all trainings", acts::allTrainings);
        pages.put("list of people", acts::people);
        pages.put("list of people found", acts::searchPerson);
        pages.put("list of agencies", acts::agencies);
        pages.put("list of venues", acts::venues);
        pages.put("list of accounts", acts::accounts);
        pages.put("list of today", acts::today);
    }

    Map<String, Page> run(Predicate<String> wanted) throws Exception {
        Map<String, Page> measured = new LinkedHashMap<>();
        for (var each : pages.entrySet()) {
            if (wanted.test(each.getKey())) {
                load.introduce(product, 1, each.getValue());
                Timing timing = load.of(product, 1, each.getValue());
                try (Recorded.Recorder recorder = new Recorded.Recorder(product)) {
                    measured.put(each.getKey(), new Page(timing, recorder.of(each.getValue(), 0).count()));
                }
            }
        }
        return measured;
    }

    /** @param less the pages with a tenth of the data */
    static void compare(Map<String, Page> less, Map<String, Page> more, Tables tables) {
        if (less.isEmpty()) {
            return;
        }
        tables.heading("Lists with ten times the data (one user)");
        tables.head("page", "p50 ms, a tenth", "p50 ms", "times", "CPU ms, a tenth", "CPU ms", "statements, a tenth", "statements", "aim, times");
        less.forEach((name, few) -> {
            Page many = more.get(name);
            tables.row(name, few.timing.millis(50), many.timing.millis(50), many.timing.millis(50) / few.timing.millis(50),
                    few.timing.cpuMillis(), many.timing.cpuMillis(), few.statements, many.statements, 1.2);
        });
    }
}
