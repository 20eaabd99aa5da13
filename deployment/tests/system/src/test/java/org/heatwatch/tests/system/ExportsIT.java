package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.junit.jupiter.api.Test;

/** Files are made two at a time (configure.cli). */
class ExportsIT extends AsCoordinator {

    private static final int AT_A_TIME = 2;
    private static final int IN_LINE = 100;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    @Inject
    Trainings trainings;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    ManagedExecutorService exports;

    @Test
    void a_hundred_wait_while_both_places_are_taken_and_the_next_is_told_so() throws Exception {
        Visitor coordinator = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));
        String hours = "/hours.xlsx?training=" + trainings.aTraining(10, Trainings.NOBODY);
        var taken = new CountDownLatch(AT_A_TIME);
        var free = new CountDownLatch(1);
        List<CompletableFuture<HttpResponse<String>>> downloads;
        try {
            for (int place = 0; place < AT_A_TIME; place++) {
                exports.submit(() -> {
                    taken.countDown();
                    free.await();
                    return OK;
                });
            }
            taken.await();
            downloads = Stream.generate(() -> coordinator.gets(hours)).limit(IN_LINE + 1).toList();

            var told = (HttpResponse<?>) CompletableFuture.anyOf(downloads.toArray(CompletableFuture[]::new)).join();

            assertEquals(UNAVAILABLE, told.statusCode());
            assertTrue(told.body().toString().contains("Many files are being prepared right now"), () -> told.body().toString());
        } finally {
            free.countDown();
        }
        assertEquals(IN_LINE, downloads.stream().filter(download -> download.join().statusCode() == OK).count());
    }
}
