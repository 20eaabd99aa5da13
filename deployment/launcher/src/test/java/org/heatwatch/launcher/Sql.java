package org.heatwatch.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements as the owner of a database, each call on a connection of its own. */
final class Sql {

    private Sql() {
    }

    static Connection owner(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.OWNER, database.ownerPassword());
    }

    static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = owner(database); Statement sql = connection.createStatement()) {
            for (String each : statements) {
                sql.execute(each);
            }
        }
    }

    static String answer(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = owner(database); Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
