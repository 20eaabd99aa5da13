package org.heatwatch.tests.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.heatwatch.tests.http.Answer;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/** The figures of many users at once, each beside the same SQL by plain JDBC and the server's plainest page. */
final class Figures {

    private static final int[] USERS = {1, 8, Users.MOST};

    /** How many users the other system's figures are for. */
    private static final int RIVAL_USERS = 8;

    private interface JdbcAct {
        void by(Connection connection, int user) throws SQLException;
    }

    /**
     * @param rival acts a second of the other system, NaN where there is no figure
     * @param aim how many times as many are aimed for
     * @param floor the statements by plain JDBC; null where they are to be recorded
     */
    private record Figure(String name, Load.Act act, double rival, double aim, JdbcAct floor) {}

    private final RunningProduct product;
    private final Load load;
    private final Tables tables;
    private final int unmarked;
    private final Acts acts;
    private final List<Figure> figures;
    private final double[] plainPage = new double[USERS.length];

    /** @param unmarked rolls to be marked: three of four are the product's, which has to be introduced to them, the others the floor's */
    Figures(RunningProduct product, Users users, int unmarked, Load load, Tables tables) {
        this.product = product;
        this.load = load;
        this.tables = tables;
        this.unmarked = unmarked / 4 * 3;
        acts = new Acts(users, this.unmarked);
        WriteFloors writes = new WriteFloors(this.unmarked);
        figures = List.of(
                new Figure("roll page of 40", acts::rollPage, 25, 12, null),
                new Figure("session list", acts::trainings, 27, 12, null),
                new Figure("person search", acts::searchPerson, Double.NaN, Double.NaN, null),
                new Figure("report of 40 x 16", acts::report, 15, 20, null),
                new Figure("one mark saved", acts::mark, Double.NaN, Double.NaN, writes::mark),
                new Figure("mark the rest of 40", acts::markTheRest, 82, 5, writes::markTheRest));
    }

    void run(Predicate<String> wanted) throws Exception {
        List<Figure> chosen = figures.stream().filter(each -> wanted.test(each.name)).toList();
        if (chosen.isEmpty()) {
            return;
        }
        tables.heading("Many users at once");
        Written before = written();
        for (Figure each : chosen) {
            tables.part(each.name, () -> load.introduce(product, RIVAL_USERS, each.act));
        }
        measurePlainPage();
        tables.head("figure", "users", "a second", "p50 ms", "p95 ms", "p99 ms", "CPU ms: server + database + users", "its SQL alone, a second", "of it", "of the plain page",
                "statements", "other system, a second", "times it", "aim");
        for (Figure each : chosen) {
            tables.part(each.name, () -> measure(each));
        }
        checkWrites(before);
    }

    private void measurePlainPage() {
        List<Visitor> nobody = new ArrayList<>();
        for (int i = 0; i < Users.MOST; i++) {
            nobody.add(new Visitor(product.address()));
        }
        Load.Act look = user -> {
            Answer answer = nobody.get(user).get("/sign-in");
            if (answer.status() != 200) {
                throw new IllegalStateException("no plain page: " + answer.status());
            }
        };
        load.introduce(product, RIVAL_USERS, look);
        for (int i = 0; i < USERS.length; i++) {
            plainPage[i] = load.of(product, USERS[i], look).perSecond();
        }
        tables.text("The server's plainest page, that of the sign-in without a user and without a query: %s, %s and %s a second for %d, %d and %d users."
                .formatted(Tables.words(plainPage[0]), Tables.words(plainPage[1]), Tables.words(plainPage[2]), USERS[0], USERS[1], USERS[2]));
    }

    private void measure(Figure figure) throws Exception {
        List<Recorded> recorded = recorded(figure);
        for (int i = 0; i < USERS.length; i++) {
            Timing timing = load.of(product, USERS[i], figure.act);
            double floor = floor(USERS[i], figure.floor != null ? figure.floor : (connection, user) -> recorded.get(user).replay(connection));
            boolean comparable = USERS[i] == RIVAL_USERS;
            tables.row(figure.name, USERS[i], timing.perSecond(), timing.millis(50), timing.millis(95), timing.millis(99), timing.cpuMillis(), floor,
                    timing.perSecond() / floor, timing.perSecond() / plainPage[i], recorded.get(0).count() + " in " + recorded.get(0).transactions(),
                    comparable ? figure.rival : Double.NaN, comparable ? timing.perSecond() / figure.rival : Double.NaN, comparable ? figure.aim : Double.NaN);
        }
    }

    /** What the figure says to the database for each user, or for the first where its floor says something else. */
    private List<Recorded> recorded(Figure figure) throws Exception {
        List<Recorded> recorded = new ArrayList<>();
        try (Recorded.Recorder recorder = new Recorded.Recorder(product)) {
            for (int user = 0; user < Users.MOST; user++) {
                figure.act.by(user);
                if (figure.floor == null || user == 0) {
                    recorded.add(recorder.of(figure.act, user));
                }
            }
        }
        return recorded;
    }

    private double floor(int users, JdbcAct act) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < users; i++) {
                Connection connection = product.connection();
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            return load.of(product, users, user -> act.by(connections.get(user), user)).perSecond();
        } finally {
            for (Connection each : connections) {
                each.close();
            }
        }
    }

    /** @throws IllegalStateException unless every acknowledged mark is in the database, once, with its change */
    private void checkWrites(Written before) throws SQLException {
        Written after = written();
        Written expected = new Written(before.taps + acts.marked(), before.rest + (long) acts.restMarked() * Acts.ON_A_ROLL,
                before.restChanges + (long) acts.restMarked() * Acts.ON_A_ROLL);
        if (!after.equals(expected)) {
            throw new IllegalStateException("the database holds " + after + " instead of " + expected);
        }
        tables.text("");
        tables.text("Of %d marks saved and %d rolls marked at once every mark was found in the database afterwards, once, with its change."
                .formatted(acts.marked(), acts.restMarked()));
    }

    private record Written(long taps, long rest, long restChanges) {}

    private Written written() throws SQLException {
        String rest = " where session_id >= '%s' and session_id < '%s'"
                .formatted(Ids.session(Ids.UNMARKED, 1), Ids.session(Ids.UNMARKED + unmarked / Acts.SESSIONS_OF_UNMARKED, 1));
        try (Connection owner = product.ownerConnection(); Statement statement = owner.createStatement()) {
            return new Written(
                    Sql.number(statement, "select count(*) from mark_change where source = 'TAP' and session_id between '%s' and '%s'"
                            .formatted(Ids.session(Ids.MARKING_TRAINERS, 1), Ids.session(Ids.MARKING_TRAINERS + Users.MOST, 1))),
                    Sql.number(statement, "select count(*) from training_mark" + rest),
                    Sql.number(statement, "select count(*) from mark_change" + rest));
        }
    }
}
