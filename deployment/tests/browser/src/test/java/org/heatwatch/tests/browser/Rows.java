package org.heatwatch.tests.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the database holds, asked and changed behind the product's back. */
final class Rows {

    private Rows() {}

    static long count(String sql, Object... values) {
        try (Connection connection = TheProduct.connection(); PreparedStatement query = prepared(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the first row says. */
    static String text(String sql, Object... values) {
        try (Connection connection = TheProduct.connection(); PreparedStatement query = prepared(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void change(String sql, Object... values) {
        try (Connection connection = TheProduct.connection(); PreparedStatement update = prepared(connection, sql, values)) {
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
