package org.heatwatch.service.platform.scheduling;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private static final int LONGEST_STOP_SECONDS = 20;

    private final Semaphore free = new Semaphore(SIZE);

    private Executor executor;

    private ClassLoader product;

    public ManagedThreads() {
        this(null);
    }

    ManagedThreads(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void initialize() throws SchedulerConfigException {
        product = Thread.currentThread().getContextClassLoader();
        try {
            executor = InitialContext.doLookup(EXECUTOR);
        } catch (NamingException missing) {
            throw new SchedulerConfigException("The server has no executor " + EXECUTOR, missing);
        }
    }

    /**
     * A server that is about to stop takes no more work. Quartz hears that the job runs, and another node begins it anew when this one is
     * gone: told the truth, it would take the job out of service, for all nodes.
     */
    @Override
    public boolean runInThread(Runnable job) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            executor.execute(() -> {
                try {
                    run(job);
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException stopping) {
            free.release();
        }
        return true;
    }

    /** The server's threads know no class loader of ours, and Quartz loses a connection each time it asks such a thread for one. */
    private void run(Runnable job) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(product);
        try {
            job.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public int blockForAvailableThreads() {
        free.acquireUninterruptibly();
        free.release();
        return Math.max(1, free.availablePermits());
    }

    /** The threads are the server's: they stay. A job that doesn't end is not waited for. */
    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        if (waitForJobsToComplete) {
            awaitJobs();
        }
        free.release(SIZE);
    }

    private void awaitJobs() {
        try {
            free.tryAcquire(SIZE, LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
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
