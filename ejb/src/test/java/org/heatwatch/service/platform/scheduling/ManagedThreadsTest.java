package org.heatwatch.service.platform.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class ManagedThreadsTest {

    @Test
    void leavesAJobInServiceWhenTheServerIsAboutToStop() {
        ManagedThreads threads = new ManagedThreads(job -> {
            throw new RejectedExecutionException("stopping");
        });

        assertTrue(threads.runInThread(() -> { }));
        assertEquals(threads.getPoolSize(), threads.blockForAvailableThreads());
    }
}
