package org.heatwatch.tests.benchmark;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/** Every list page: how it grows with the data, how many statements it takes, and how it does when many look at it. */
final class Lists {

    /** @param statements to the database, those that find out who is calling among them */
    record Page(Timing timing, int statements) {}

    private static final int ON_A_LIST = 25;
    private static final String ROW = "<th scope=\"row\"";

    private final RunningProduct product;
    private final Load load;
    private final Acts acts;
    private final Map<String, Load.Act> pages = new LinkedHashMap<>();

    Lists(RunningProduct product, Users users, Saturdays saturdays, Size size, Load load) {
        this.product = product;
        this.load = load;
        this.acts = new Acts(users, 0);
        IntFunction<Visitor> coordinator = users::coordinator;
        IntFunction<Visitor> trainer = user -> users.busyTrainer();
        IntFunction<Visitor> administrator = user -> users.administrator();
        IntFunction<Visitor> overseer = user -> saturdays.coordinator();
        IntFunction<Visitor> facilitator = saturdays::facilitator;
        String toCome = Ids.training(Ids.toCome(size)).toString();
        pages.put("list of trainings", acts::trainings);
        pages.put("list of all trainings", acts::allTrainings);
        add("list of trainings found", coordinator, "/training/trainings?q=signs&from=&sort=LATEST", ON_A_LIST, ROW);
        add("list of own trainings", trainer, "/training/trainings?from=&sort=LATEST", ON_A_LIST, ROW);
        add("list of a month", coordinator, "/training/calendar?day=" + LocalDate.now().plusDays(10), 30, "<time datetime=");
        add("list of a week", coordinator, "/training/calendar?view=WEEK", 7, "<time datetime=");
        add("list of an agenda", coordinator, "/training/calendar?view=AGENDA", 7, "<time datetime=");
        add("list of an own month", trainer, "/training/calendar", 28, "<time datetime=");
        add("list of a feed", coordinator, "/feed/feed-of-coordinator0.ics", 50, "BEGIN:VEVENT");
        add("list of a training's people", coordinator, "/training/training?id=" + toCome, 10, ROW);
        add("list of a large training's people", coordinator, "/training/training?id=" + Ids.training(Ids.LARGE), 50, ROW);
        add("list of trainers suggested", coordinator, "/training/trainers?id=" + toCome, ON_A_LIST, ROW);
        add("list of choices of a plan", coordinator, "/training/plan-training?id=" + toCome, 50, "<option");
        add("list of a door", coordinator, "/attendance/take-attendance?paper=true&session=" + Ids.session(Ids.MARKING_TRAINERS, 1),
                Acts.ON_A_ROLL, "<span class=\"roll-name\">");
        add("list of a sign-in sheet", coordinator, "/sign-in-sheet.pdf?session=" + Ids.session(Ids.MARKING_TRAINERS, 1), 1, "%PDF");
        add("list of venues", coordinator, "/training/venues", ON_A_LIST, ROW);
        add("list of availability", trainer, "/training/availability", 3, "<tr>");
        add("list of people", coordinator, "/people/people", ON_A_LIST, ROW);
        pages.put("list of people found", acts::searchPerson);
        add("list of people to merge", coordinator, "/people/merge-person?id=" + Ids.person(0), 1, "<h1>");
        add("list of agencies", coordinator, "/people/agencies", ON_A_LIST, ROW);
        add("list of messages", coordinator, "/notification/outbox", ON_A_LIST, ROW);
        add("list of messages not sent", coordinator, "/notification/outbox?show=REFUSED", ON_A_LIST, ROW);
        add("list of messages in doubt", coordinator, "/notification/outbox?show=DOUBTFUL", 1, ROW);
        add("list of letters", coordinator, "/notification/letters", 10, ROW);
        add("list of wordings", coordinator, "/notification/word-letter?kind=SEATED", 1, "<h1>");
        add("list of what the audit found", coordinator, "/reporting/audit", 8, ROW);
        add("list of accounts", administrator, "/account/accounts", ON_A_LIST, ROW);
        add("list of jobs", administrator, "/reporting/jobs", 5, ROW);
        add("list of own sign-ins", coordinator, "/account/my-account", 1, "<h1>");
        add("list of today", coordinator, "/today", 1, "<title>Today");
        add("list of a trainer's today", trainer, "/today", 1, "<title>Today");
        add("list of cohorts", overseer, "/program/cohorts", ON_A_LIST, ROW);
        add("list of a cohort's participants", overseer, "/program/cohort?id=" + Ids.cohort(Ids.SATURDAY_COHORTS), Saturdays.PARTICIPANTS, ROW);
        String cohort = "?cohort=" + Ids.cohort(Ids.SATURDAY_COHORTS);
        add("list of a cohort's weeks", overseer, "/attendance/glance" + cohort, Saturdays.PARTICIPANTS, ROW);
        add("list of a cohort's open things", overseer, "/attendance/open-items" + cohort, 1, "<h1>");
        add("list of a ledger", overseer, "/program/ledger" + cohort, 1, "<h1>");
        add("list of a waitlist", overseer, "/program/waitlist" + cohort, 1, "<h1>");
        add("list of templates", overseer, "/program/templates", 1, "<h1>");
        add("list of figures", overseer, "/reporting/figures", 1, "<h1>");
        add("list of today of all programs", overseer, "/today", 1, "<title>Today");
        add("list of own cohorts", facilitator, "/program/cohorts", 1, ROW);
        add("list of a facilitator's today", facilitator, "/today", 1, "<title>Today");
        add("list of a month's looks", overseer, "/youth/log-review", 1, ROW);
    }

    private void add(String name, IntFunction<Visitor> who, String address, int times, String shown) {
        pages.put(name, Acts.look(who, address, times, shown));
    }

    /** Whether there is one with such a name; all begin alike. */
    static boolean hold(String words) {
        return words.isEmpty() || words.startsWith("list of");
    }

    Map<String, Page> run(Predicate<String> wanted, int[] crowds, Tables tables) throws Exception {
        Map<String, Page> measured = new LinkedHashMap<>();
        pages.keySet().removeIf(wanted.negate());
        if (pages.isEmpty()) {
            return measured;
        }
        tables.heading("Lists");
        tables.head("page", "users", "a second", "p50 ms", "p95 ms", "p99 ms", "CPU ms: server + database + users", "statements");
        pages.forEach((name, page) -> tables.part(name, () -> load.introduce(product, 1, page)));
        acts.leaveSearches();
        for (var each : pages.entrySet()) {
            tables.part(each.getKey(), () -> measured.put(each.getKey(), measure(each.getKey(), each.getValue(), crowds, tables)));
        }
        return measured;
    }

    private Page measure(String name, Load.Act act, int[] crowds, Tables tables) throws Exception {
        Timing alone = load.of(product, 1, act);
        int statements = statements(act);
        row(name, 1, alone, statements, tables);
        for (int users : crowds) {
            row(name, users, load.of(product, users, act), statements, tables);
        }
        return new Page(alone, statements);
    }

    private int statements(Load.Act act) throws Exception {
        try (Recorded.Recorder recorder = new Recorded.Recorder(product)) {
            act.by(0);
            return recorder.of(act, 0).count();
        }
    }

    private static void row(String name, int users, Timing timing, int statements, Tables tables) {
        tables.row(name, users, timing.perSecond(), timing.millis(50), timing.millis(95), timing.millis(99), timing.cpuMillis(), statements);
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
