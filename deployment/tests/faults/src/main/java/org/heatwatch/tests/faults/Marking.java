package org.heatwatch.tests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.heatwatch.tests.http.Visitor;

/** Somebody who marks people on a roll, five a second, and notes how long each mark took to be saved. */
final class Marking implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Crowd crowd = new Crowd();
    private final List<Duration> took = new ArrayList<>();
    private volatile boolean over;

    Marking(Site site, int coordinator) throws Exception {
        Visitor visitor = site.signedIn(coordinator);
        Stage stage = site.stage();
        crowd.start(() -> {
            while (!over) {
                mark(visitor, stage);
                Thread.sleep(PAUSE.toMillis());
            }
            return over;
        });
    }

    private void mark(Visitor visitor, Stage stage) throws Exception {
        Act.Click tap = stage.next(Kind.MARKING).prepare(visitor);
        long start = System.nanoTime();
        Reply reply = tap.send();
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        synchronized (took) {
            took.add(reply.isSaved() ? duration : Duration.ofHours(1));
        }
    }

    /** The marks since this was asked last; one that was not saved took an hour. */
    List<Duration> tookSoFar() {
        synchronized (took) {
            List<Duration> sorted = took.stream().sorted().toList();
            took.clear();
            return sorted;
        }
    }

    @Override
    public void close() {
        over = true;
        crowd.close();
    }
}
