package org.heatwatch.service.access;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.heatwatch.service.access.NotConfirmed.Because;

/**
 * Stands inside the transaction of every call to a session bean (ejb-jar.xml): what ends well, or in a denial, while its transaction
 * is doomed has not ended. When the connection is lost Hibernate's {@code find} finds nothing and says nothing (HHH-12472), and a
 * sign-in or a record would seem to be gone.
 */
public class DoomedTransaction {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        try {
            Object result = call.proceed();
            mustLive();
            return result;
        } catch (AccessDenied denied) {
            mustLive();
            throw denied;
        }
    }

    private void mustLive() {
        if (transactions.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
            throw new NotConfirmed(Because.DATABASE_AWAY);
        }
    }
}
