package org.heatwatch.tests.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Rows that a test can't make through the pages, because it needs them to get in. New ones each time, so tests share nothing. */
final class Seed {

    static final String PASSWORD = "seven quiet lanterns";

    /** {@link #PASSWORD} as Jakarta Security's Pbkdf2PasswordHash writes it, with a salt that is no secret here. */
    private static final String HASH =
            "PBKDF2WithHmacSHA256:600000:AQIDBAUGBwgJCgsMDQ4PEA==:xEzknGK18mFzDkTPPm1WiPLjM2lkJUN76shQv83l4Cs=";

    private Seed() {}

    static Account account(Role role) {
        return account(role, "Ana Ruiz");
    }

    /** Somebody with an account of this role, and a person of the same name. */
    static Account account(Role role, String name) {
        UUID person = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String username = "user-" + account;
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = TheProduct.connection()) {
            connection.setAutoCommit(false);
            insert(connection, """
                    insert into person (id, full_name, sort_as, name_key, discipline, created_at, version)
                    values (?, ?, ?, lower(?), 'EDUCATION', ?, 0)""", person, name, name, name, now);
            insert(connection, """
                    insert into account (id, username, display_name, person_id, password_hash, state, created_at, version)
                    values (?, ?, ?, ?, ?, 'ACTIVE', ?, 0)""", account, username, name, person, HASH, now);
            insert(connection, "insert into account_role (account_id, role) values (?, ?)", account, role.name());
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Account(username, name);
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
