package org.heatwatch.tools;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatwatch.launcher.CannotStart;
import org.heatwatch.service.access.LogCheck;
import org.heatwatch.service.platform.crypto.GivenKeys;
import org.heatwatch.service.platform.crypto.Purpose;

/** Reads the log of the youth zone and names each row that isn't as it was written. Exits with 0 if there is none, 1 if there are, 2 if it can't tell. */
public final class VerifyLog {

    private static final int CANNOT_TELL = 2;

    private VerifyLog() {}

    public static void main(String[] arguments) {
        try {
            System.exit(verify(Deployed.from(System.getenv())));
        } catch (CannotStart | SQLException e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_TELL);
        }
    }

    private static int verify(Deployed deployed) throws SQLException {
        GivenKeys keys = deployed.keys();
        var found = new AtomicInteger();
        try (Connection database = deployed.database()) {
            database.setAutoCommit(false);
            database.setReadOnly(true);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            long events = new LogCheck(database, keys.ring().orElseThrow().of(Purpose.LOG), keys.store().orElseThrow(), finding -> {
                found.incrementAndGet();
                System.out.println(finding);
            }).check(Clock.systemUTC().instant());
            System.out.println(found.get() == 0
                    ? "%d events, each as it was written.".formatted(events)
                    : "%d events; %d rows are not as they were written.".formatted(events, found.get()));
        }
        return found.get() == 0 ? 0 : 1;
    }
}
