package org.heatwatch.service.platform.database;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hibernate.Session;

/**
 * Lets one act wait longer for an answer of the database than the 10 s after which a connection is given up. For set-based work
 * inside a transaction, in a try block; the connection goes back to the pool with its usual limit.
 */
public final class Patience implements AutoCloseable {

    private final Session session;
    private final int usualMillis;

    private Patience(Session session, int usualMillis) {
        this.session = session;
        this.usualMillis = usualMillis;
    }

    /** @param longest for each single answer; the transaction's own limit, 5 minutes, stays */
    public static Patience upTo(Duration longest, EntityManager entities) {
        Session session = entities.unwrap(Session.class);
        return new Patience(session, session.doReturningWork(connection -> {
            int usual = connection.getNetworkTimeout();
            limit(connection, Math.toIntExact(longest.toMillis()));
            return usual;
        }));
    }

    /**
     * Until the transaction ends each statement is planned for what it asks now, and not for anything that it might be asked: after ten times the
     * database would else plan once for all.
     */
    public static void planAnew(EntityManager entities) {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class).getSingleResult();
    }

    @Override
    public void close() {
        session.doWork(connection -> limit(connection, usualMillis));
    }

    private static void limit(Connection connection, int millis) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, millis);
    }
}
