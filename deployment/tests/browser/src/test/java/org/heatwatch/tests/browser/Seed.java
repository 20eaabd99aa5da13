package org.heatwatch.tests.browser;

import java.sql.Connection;
import java.sql.SQLException;
import org.heatwatch.tests.http.Account;

/** Rows that a test can't make through the pages, because it needs them to get in. New ones each time, so tests share nothing. */
final class Seed {

    private Seed() {}

    static Account account(Role role) {
        return account(role, "Ana Ruiz");
    }

    /** Somebody with an account of this role, and a person of the same name. */
    static Account account(Role role, String name) {
        try (Connection connection = TheProduct.connection()) {
            return Account.added(connection, role.name(), name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
