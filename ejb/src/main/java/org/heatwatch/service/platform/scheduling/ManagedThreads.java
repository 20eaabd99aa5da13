package org.heatwatch.service.platform.scheduling;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.quartz.SchedulerConfigException;
import org.quartz.spi.ThreadPool;

/**
 * The server's threads on which Quartz runs jobs, {@value #SIZE} at a time: one that doesn't end leaves the others theirs. Quartz
 * makes it itself, by the name of the class.
 */
public final class ManagedThreads implements ThreadPool {

    static final String EXECUTOR = "java:jboss/ee/concurrency/executor/jobs";

    private static final int SIZE = 4;

    private final Semaphore free = new Semaphore(SIZE);

    private Executor executor;

    @Override
    public void initialize() throws SchedulerConfigException {
        try {
            executor = InitialContext.doLookup(EXECUTOR);
        } catch (NamingException missing) {
            throw new SchedulerConfigException("The server has no executor " + EXECUTOR, missing);
        }
    }

    @Override
    public boolean runInThread(Runnable job) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            executor.execute(() -> {
                try {
                    job.run();
                } finally {
                    free.release();
                }
            });
            return true;
        } catch (RejectedExecutionException stopping) {
            free.release();
            return false;
        }
    }

    @Override
    public int blockForAvailableThreads() {
        free.acquireUninterruptibly();
        free.release();
        return Math.max(1, free.availablePermits());
    }

    /** The threads are the server's: they stay. Whoever waits for one is let go. */
    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        if (waitForJobsToComplete) {
            free.acquireUninterruptibly(SIZE);
        }
        free.release(SIZE);
    }

    @Override
    public int getPoolSize() {
        return SIZE;
    }

    @Override
    public void setInstanceId(String id) {}

    @Override
    public void setInstanceName(String name) {}
}
