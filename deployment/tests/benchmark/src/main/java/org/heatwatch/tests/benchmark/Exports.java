package org.heatwatch.tests.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heatwatch.tests.http.RunningProduct;
import org.heatwatch.tests.http.Visitor;

/**
 * Large files of hours. The floor is a bare one: the cells come by plain JDBC, a few hundred rows at a time, and go as text into the zip
 * of a sheet, with nothing around it.
 */
final class Exports {

    private static final int TIMES = 3;
    private static final int MARKS = 100_000;

    /** Who, what and when: as many cells a row as the file of a period has. */
    private static final String CELLS = """
            select p.full_name, p.email, a.name, p.title, p.licence_number, p.discipline, t.title, s.start_local, m.status, s.minutes - m.missed_minutes, s.minutes
            from registration r join person p on p.id = r.person_id left join agency a on a.id = p.agency_id join training t on t.id = r.training_id
                join training_session s on s.training_id = t.id join roll o on o.session_id = s.id
                join training_mark m on m.session_id = s.id and m.registration_id = r.id
            where %s order by lower(p.sort_as), p.id, s.starts_at""";

    private final RunningProduct product;
    private final Users users;
    private final Load load;
    private final Tables tables;

    private record Period(String from, String to, int rows) {}

    Exports(RunningProduct product, Users users, Load load, Tables tables) {
        this.product = product;
        this.users = users;
        this.load = load;
        this.tables = tables;
    }

    void run() throws Exception {
        tables.heading("Exports (one user)");
        tables.head("file", "s", "KB", "floor s", "times the floor", "aim, times", "other system s", "times as fast", "aim, times as fast");
        Visitor coordinator = users.coordinator(0);
        String training = "/hours.xlsx?training=" + Ids.training(Ids.LARGE);
        export("1,000 people x 16 sessions", coordinator, training, 1_000, "t.id = '" + Ids.training(Ids.LARGE) + "'", 4.2);
        Period period = period();
        if (period.rows < MARKS) {
            tables.text("This much data has no 100,000 marks to export.");
            return;
        }
        String address = "/hours.xlsx?from=" + period.from + "&to=" + period.to;
        double seconds = export("%,d marks, %s to %s".formatted(period.rows, period.from, period.to), coordinator, address, period.rows,
                "o.state = 'CLOSED' and s.start_local >= '%s' and s.start_local < date '%s' + 1".formatted(period.from, period.to), Double.NaN);
        heapDuring(coordinator, address, period.rows, seconds);
        othersDuring(coordinator, address, period.rows);
    }

    private double export(String name, Visitor coordinator, String address, int rows, String where, double rival) throws Exception {
        double[] seconds = new double[TIMES];
        double[] floors = new double[TIMES];
        int bytes = 0;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            bytes = Acts.workbook(coordinator, address, rows);
            long end = System.nanoTime();
            floor(CELLS.formatted(where));
            seconds[i] = (end - begin) / 1e9;
            floors[i] = (System.nanoTime() - end) / 1e9;
        }
        double middle = median(seconds);
        double floor = median(floors);
        tables.row(name, middle, bytes / 1024.0, floor, middle / floor, 2.0, rival, rival / middle, Double.isNaN(rival) ? rival : 20.0);
        return middle;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void floor(String sql) throws SQLException, IOException {
        try (Connection connection = product.connection(); Statement statement = connection.createStatement();
                ZipOutputStream zip = new ZipOutputStream(OutputStream.nullOutputStream());
                BufferedWriter sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            connection.setAutoCommit(false);
            statement.setFetchSize(500);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            try (ResultSet rows = statement.executeQuery(sql)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    sheet.write("<row>");
                    for (int i = 1; i <= columns; i++) {
                        sheet.write("<c t=\"inlineStr\"><is><t>" + rows.getString(i) + "</t></is></c>");
                    }
                    sheet.write("</row>");
                }
            }
        }
    }

    /** The last days that hold so many marks. */
    private Period period() throws SQLException {
        try (Connection connection = product.connection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                with day as (
                    select start_local::date as day, count(*) as marks from training_session s join roll o on o.session_id = s.id
                        join registration r on r.training_id = s.training_id
                    where o.state = 'CLOSED' and r.state = 'REGISTERED' group by 1),
                summed as (select day, sum(marks) over (order by day desc) as marks from day)
                select day, (select max(day) from day), marks from summed order by marks < %d, abs(marks - %d) limit 1""".formatted(MARKS, MARKS))) {
            row.next();
            return new Period(row.getString(1), row.getString(2), row.getInt(3));
        }
    }

    private void heapDuring(Visitor coordinator, String address, int rows, double seconds) throws Exception {
        Heap heap = new Heap(product);
        long before = heap.live();
        CompletableFuture<Integer> export = CompletableFuture.supplyAsync(() -> exported(coordinator, address, rows));
        Thread.sleep((long) (seconds * 500));
        long during = heap.live();
        export.get();
        tables.text("");
        tables.text("In the middle of it the server's live heap was %,d KB larger than before (%,d KB).".formatted(during - before, before));
    }

    private void othersDuring(Visitor coordinator, String address, int rows) {
        Acts acts = new Acts(users, 0);
        Load unwarmed = new Load(Duration.ZERO, Duration.ofSeconds(1), load.measured());
        Timing alone = unwarmed.of(product, 4, acts::rollPage);
        AtomicBoolean stopped = new AtomicBoolean();
        CompletableFuture<Void> exports = CompletableFuture.runAsync(() -> {
            while (!stopped.get()) {
                exported(coordinator, address, rows);
            }
        });
        Timing beside = unwarmed.of(product, 4, acts::rollPage);
        stopped.set(true);
        exports.join();
        tables.text("Roll page of 4 others at the same time: p95 %s ms, without it %s ms (on the same processors)."
                .formatted(Tables.words(beside.millis(95)), Tables.words(alone.millis(95))));
    }

    private static int exported(Visitor coordinator, String address, int rows) {
        try {
            return Acts.workbook(coordinator, address, rows);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
