package org.heatwatch.tests.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Somebody who can sign in, with {@link #PASSWORD}. */
public record Account(String username, String name, UUID person) {

    public static final String PASSWORD = "seven quiet lanterns";

    /** {@link #PASSWORD} as Jakarta Security's Pbkdf2PasswordHash writes it, with a salt that is no secret here. */
    public static final String HASH =
            "PBKDF2WithHmacSHA256:600000:AQIDBAUGBwgJCgsMDQ4PEA==:xEzknGK18mFzDkTPPm1WiPLjM2lkJUN76shQv83l4Cs=";

    /** A new one with this role and a person of the same name, by SQL in one transaction, which is committed. */
    public static Account added(Connection connection, String role, String name) throws SQLException {
        UUID person = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String username = "user-" + account;
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        connection.setAutoCommit(false);
        insert(connection, """
                insert into person (id, full_name, sort_as, name_key, discipline, created_at, version)
                values (?, ?, ?, lower(?), 'EDUCATION', ?, 0)""", person, name, name, name, now);
        insert(connection, """
                insert into account (id, username, display_name, person_id, password_hash, state, created_at, version)
                values (?, ?, ?, ?, ?, 'ACTIVE', ?, 0)""", account, username, name, person, HASH, now);
        insert(connection, "insert into account_role (account_id, role) values (?, ?)", account, role);
        connection.commit();
        return new Account(username, name, person);
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
