package org.heatwatch.tests.benchmark;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heatwatch.tests.http.RunningProduct;

/**
 * The statements that one act sends to the database, in order, with their values and the ends of their transactions: to be counted,
 * and to be sent again by plain JDBC. The database itself writes them down while {@link Recorder} is open.
 */
record Recorded(List<Spoken> statements) {

    private record Spoken(String sql, List<String> values) {

        boolean endsTransaction() {
            return sql.equals("COMMIT") || sql.equals("ROLLBACK");
        }
    }

    /** Without the begins and ends of transactions. */
    int count() {
        return (int) statements.stream().filter(each -> !each.endsTransaction()).count();
    }

    int transactions() {
        return statements.size() - count();
    }

    /** Does the same again, reads every value of the answers and takes back what it wrote, so that it can be done once more. */
    void replay(Connection connection) throws SQLException {
        for (Spoken each : statements) {
            if (each.endsTransaction()) {
                connection.rollback();
            } else {
                Sql.run(connection, each.sql, each.values.toArray());
            }
        }
    }

    /**
     * Lets the database write down what the product says to it. One user at a time then, who acts once before she is recorded: connections
     * hear of the setting one after the other.
     */
    static final class Recorder implements AutoCloseable {

        private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')");

        private final Connection superuser;
        private final Path log;

        Recorder(RunningProduct product) throws SQLException {
            log = product.databaseFolder().resolve("data/log");
            superuser = product.superuserConnection();
            configure("set log_destination = jsonlog", "set log_statement = 'all'");
        }

        Recorded of(Load.Act act, int user) throws Exception {
            String begin = say();
            act.by(user);
            String end = say();
            List<Spoken> spoken = new ArrayList<>();
            boolean between = false;
            for (JsonObject each : upTo(end)) {
                String message = text(each, "message");
                between |= message.contains(begin);
                if (between && "heatwatch_app".equals(text(each, "user")) && message.matches("(?s)execute [^:]*: (?!BEGIN).*")) {
                    spoken.add(new Spoken(jdbc(message.substring(message.indexOf(": ") + 2)), values(text(each, "detail"))));
                }
            }
            return new Recorded(spoken);
        }

        /** Values go back as texts whose type the statement tells; where it doesn't, in "? is null", any will do. */
        private static String jdbc(String sql) {
            return sql.replaceAll("\\$\\d+", "?").replace("? is null", "?::text is null");
        }

        private String say() throws SQLException {
            String word = UUID.randomUUID().toString();
            Sql.run(superuser, "select '" + word + "'");
            return word;
        }

        /** The last lines of the log, once this word is among them. */
        private List<JsonObject> upTo(String word) throws IOException, InterruptedException {
            while (true) {
                List<String> lines = new ArrayList<>();
                try (Stream<Path> files = Files.list(log)) {
                    for (Path each : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                        lines.addAll(Files.readAllLines(each));
                    }
                }
                if (lines.stream().anyMatch(line -> line.contains(word) && line.endsWith("}"))) {
                    return lines.stream().filter(line -> line.endsWith("}")).map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
                }
                Thread.sleep(20);
            }
        }

        private static String text(JsonObject line, String field) {
            return line.has(field) ? line.get(field).getAsString() : "";
        }

        private static List<String> values(String detail) {
            List<String> values = new ArrayList<>();
            Matcher each = VALUE.matcher(detail);
            while (each.find()) {
                values.add(each.group(1) == null ? null : each.group(1).replace("''", "'"));
            }
            return values;
        }

        private void configure(String... settings) throws SQLException {
            try (Statement statement = superuser.createStatement()) {
                for (String each : settings) {
                    statement.execute("alter system " + each);
                }
                statement.execute("select pg_reload_conf()");
            }
        }

        @Override
        public void close() throws SQLException {
            configure("reset log_statement", "reset log_destination");
            superuser.close();
        }
    }
}
