package org.heatwatch.tests.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.SignInId;

/** Somebody else in the database: holds rows in a transaction of her own until she lets go. */
final class OtherHand implements AutoCloseable {

    private static final String TRAINING = """
            select 1 from training t join training_session s on s.training_id = t.id where s.id = ? for update of t""";
    private static final String ROLL = "select 1 from roll where session_id = ? for update";

    private final Connection connection;

    OtherHand(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    void holdsTrainingOf(SessionId session) throws SQLException {
        run(TRAINING, session.value());
    }

    void holdsRollOf(SessionId session) throws SQLException {
        run(ROLL, session.value());
    }

    void holdsSignIn(SignInId signIn) throws SQLException {
        run("select 1 from sign_in where id = ? for update", signIn.value());
    }

    /** Nobody stages a row meanwhile. */
    void holdsRowsOfRosters() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table roster_import_row in share mode");
        }
    }

    /** Cancels a registration; others see it once she lets go. */
    void cancels(RegistrationId registration) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update registration set state = 'CANCELLED' where id = ?")) {
            update.setObject(1, registration.value());
            update.executeUpdate();
        }
    }

    void letsGo() throws SQLException {
        connection.commit();
    }

    private void run(String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeQuery();
        }
    }

    /**
     * Returns once somebody waits for what this hand holds.
     *
     * @throws IllegalStateException if nobody does within half a minute
     */
    void isWaitedFor() throws SQLException {
        await("select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))");
    }

    /**
     * Returns once somebody waits for a lock, whoever holds it.
     *
     * @throws IllegalStateException if nobody does within half a minute
     */
    void seesSomebodyWait() throws SQLException {
        await("select exists (select 1 from pg_locks where not granted)");
    }

    private void await(String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            boolean waited = false;
            while (!waited) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("nobody waits");
                }
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    waited = row.getBoolean(1);
                }
            }
        }
    }

    /** Cuts the connections of all who wait for what this hand holds. */
    void cutsWhoeverWaits(DataSource asTheSameRole) throws SQLException {
        isWaitedFor();
        int mine;
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            mine = row.getInt(1);
        }
        try (Connection other = asTheSameRole.getConnection(); PreparedStatement cut = other.prepareStatement(
                "select pg_terminate_backend(pid) from pg_locks where not granted and ? = any (pg_blocking_pids(pid))")) {
            cut.setInt(1, mine);
            cut.executeQuery();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
