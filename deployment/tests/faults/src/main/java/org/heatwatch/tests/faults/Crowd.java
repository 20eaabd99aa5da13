package org.heatwatch.tests.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at once, each on a thread of her own. */
final class Crowd implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    <T> Future<T> start(Callable<T> one) {
        return threads.submit(one);
    }

    /** All at the same time; returns when the last has ended, in their order. */
    <T> List<T> all(Collection<? extends Callable<T>> each) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> one : threads.invokeAll(each)) {
            results.add(result(one));
        }
        return results;
    }

    static <T> T result(Future<T> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
