package org.heatwatch.tests.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AgencyId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.tests.system.Fixtures.AnAccount;
import org.junit.jupiter.api.Test;

/** Files are made two at a time (configure.cli). */
class ExportsIT extends AsCoordinator {

    private static final int AT_A_TIME = 2;
    private static final int IN_LINE = 100;
    private static final int OK = 200;
    private static final int SENT_ELSEWHERE = 302;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    @Inject
    Trainings trainings;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/exports")
    ManagedExecutorService exports;

    @Inject
    InStanding inStanding;

    private final CountDownLatch free = new CountDownLatch(1);

    @Test
    void a_hundred_wait_while_both_places_are_taken_and_the_next_is_told_so() throws Exception {
        Visitor coordinator = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));
        String hours = "/hours.xlsx?training=" + trainings.aTraining(10, Trainings.NOBODY);
        List<CompletableFuture<HttpResponse<String>>> downloads;
        try {
            downloads = aFullLine(coordinator, hours);
            var told = (HttpResponse<?>) CompletableFuture.anyOf(downloads.toArray(CompletableFuture[]::new)).join();

            assertEquals(UNAVAILABLE, told.statusCode());
            assertTrue(told.body().toString().contains("Many files are being prepared right now"), () -> told.body().toString());
        } finally {
            free.countDown();
        }
        assertEquals(IN_LINE, answered(OK, downloads));
    }

    @Test
    void hours_are_named_after_the_training_or_the_period() throws Exception {
        Visitor coordinator = Visitor.signedIn(fixtures.anAccount(Set.of(Role.COORDINATOR)));
        TrainingId training = trainings.aTraining(Trainings.aPlan("Señales & signs", 10, Trainings.aSession(LocalDate.of(2031, 3, 4).atTime(10, 0))),
                Trainings.NOBODY);

        assertEquals("hours-senales-signs-2031-03-04.xlsx", savedAs(coordinator, "/hours.xlsx?training=" + training));
        assertEquals("hours-2031-03-01-to-2031-03-31.xlsx", savedAs(coordinator, "/hours.xlsx?from=2031-03-01&to=2031-03-31"));
    }

    @Test
    void whose_agreement_ends_while_she_waits_gets_no_file_any_more() throws Exception {
        LocalDate last = LocalDate.ofInstant(Instant.now(), County.ZONE).plusDays(3);
        Instant ends = last.plusDays(1).atStartOfDay(County.ZONE).toInstant();
        AgencyId agency = inStanding.anAgency();
        AnAccount facilitator = inStanding.anAccount(agency, Set.of(Role.FACILITATOR));
        inStanding.signs(facilitator);
        inStanding.anAgreement(agency, InStanding.LONG_AGO, last);
        clock.moveTo(ends.minusSeconds(200));
        Visitor visitor = Visitor.signedIn(facilitator);
        inStanding.withSecondFactor(facilitator);
        String file = "/cohort-attendance.xlsx?cohort=" + UUID.randomUUID();
        assertEquals(NOT_FOUND, visitor.gets(file).join().statusCode());
        List<CompletableFuture<HttpResponse<String>>> downloads;
        try {
            downloads = aFullLine(visitor, file);
            CompletableFuture.anyOf(downloads.toArray(CompletableFuture[]::new)).join();
            clock.moveTo(ends);
        } finally {
            free.countDown();
        }
        assertEquals(IN_LINE, answered(SENT_ELSEWHERE, downloads));
    }

    private static String savedAs(Visitor visitor, String file) {
        return visitor.gets(file).join().headers().firstValue("Content-Disposition").orElse("").replaceFirst("^attachment; filename=\"(.+)\"$", "$1");
    }

    /** Until it moves, by {@link #free}: one download more than find a place in it. */
    private List<CompletableFuture<HttpResponse<String>>> aFullLine(Visitor visitor, String file) throws InterruptedException {
        var taken = new CountDownLatch(AT_A_TIME);
        for (int place = 0; place < AT_A_TIME; place++) {
            exports.submit(() -> {
                taken.countDown();
                free.await();
                return OK;
            });
        }
        taken.await();
        return Stream.generate(() -> visitor.gets(file)).limit(IN_LINE + 1).toList();
    }

    private static long answered(int status, List<CompletableFuture<HttpResponse<String>>> downloads) {
        return downloads.stream().filter(download -> download.join().statusCode() == status).count();
    }
}
