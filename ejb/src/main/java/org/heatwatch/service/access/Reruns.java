package org.heatwatch.service.access;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.heatwatch.service.access.NotConfirmed.Because;

/**
 * Stands outside the transaction of every call to a session bean (jboss-ejb3.xml). A call that began its transaction and lost it to
 * others is made again, up to 3 times within 5 s, each time in a new transaction with its receipt and event; the user doesn't notice.
 * What still fails then, or because the database is away, is {@link NotConfirmed}.
 */
public class Reruns {

    private static final Logger LOG = Logger.getLogger(Reruns.class.getName());

    private static final int MOST = 3;

    /** Later no rerun begins: where every answer is slow as well, the user is still told within 10 s. */
    private static final Duration BEGUN_WITHIN = Duration.ofSeconds(5);

    /** Serialisation failure, deadlock, lock timeout. */
    private static final Set<String> COLLISION = Set.of("40001", "40P01", "55P03");

    /** Broken connection, shutdown, crash, starting up, too many connections, disk full. The pool's own failures have no state. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300", "53100");

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        return isPartOfAnother() ? call.proceed() : call(call, MOST, System.nanoTime() + BEGUN_WITHIN.toNanos());
    }

    private static Object call(InvocationContext call, int rerunsLeft, long lastBegin) throws Exception {
        try {
            return call.proceed();
        } catch (Exception failed) {
            Optional<Because> because = because(failed);
            if (because.isEmpty()) {
                throw failed;
            }
            LOG.log(Level.INFO, "{0}.{1} {2}", new Object[] {call.getMethod().getDeclaringClass().getSimpleName(), call.getMethod().getName(),
                because.get()});
            if (because.get() == Because.BUSY && rerunsLeft > 0 && System.nanoTime() < lastBegin) {
                return call(call, rerunsLeft - 1, lastBegin);
            }
            throw new NotConfirmed(because.get());
        }
    }

    private static boolean isPartOfAnother() throws NamingException {
        TransactionSynchronizationRegistry transactions = InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static Optional<Because> because(Throwable failed) {
        if (withCauses(failed).anyMatch(NotConfirmed.class::isInstance)) {
            return Optional.empty();
        }
        return withCauses(failed).flatMap(each -> reason(each).stream()).findFirst();
    }

    private static Optional<Because> reason(Throwable thrown) {
        if (thrown instanceof OptimisticLockException) {
            return Optional.of(Because.BUSY);
        }
        if (!(thrown instanceof SQLException failed)) {
            return Optional.empty();
        }
        String state = failed.getSQLState();
        if (state == null || state.startsWith("08") || AWAY.contains(state)) {
            return Optional.of(Because.DATABASE_AWAY);
        }
        return COLLISION.contains(state) ? Optional.of(Because.BUSY) : Optional.empty();
    }

    private static Stream<Throwable> withCauses(Throwable thrown) {
        return thrown == null ? Stream.empty()
                : Stream.concat(Stream.of(thrown), Stream.concat(withCauses(thrown.getCause()), Stream.of(thrown.getSuppressed()).flatMap(Reruns::withCauses)));
    }
}
