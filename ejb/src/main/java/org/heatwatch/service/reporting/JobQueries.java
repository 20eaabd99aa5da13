package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.READ_JOBS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.platform.crypto.KeysState;
import org.heatwatch.service.platform.crypto.Sealing;

/** What the product does by itself, and whether it does. One query. */
@Stateless
public class JobQueries {

    /** No beat takes so long that goes well. */
    public static final Duration LONGEST_BEAT = Duration.ofMinutes(5);

    /** A beat waits for the one before, for a free thread, or for another node to notice that one is gone. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager entities;

    private final Sealing sealing;
    private final Clock clock;

    protected JobQueries() {
        this(null, null);
    }

    @Inject
    JobQueries(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Whether the keys are there without which the youth zone stays closed. */
    @Allowed(READ_JOBS)
    public KeysState keys() {
        return sealing.state();
    }

    /** The worst first. */
    @Allowed(READ_JOBS)
    public List<JobLine> jobs() {
        Instant now = clock.instant();
        List<Object[]> rows = entities.createNativeQuery("""
                select job, every_seconds, expected_since, node, begun_at, ended_at, worked_at, failures, failed_with from job_run
                order by job""", Object[].class).getResultList();
        return rows.stream().map(row -> line(row, now)).sorted(Comparator.comparing(JobLine::standing)).toList();
    }

    /** How many don't do what they should. */
    @Allowed(READ_JOBS)
    public long unwell() {
        return jobs().stream().filter(job -> job.standing() != JobStanding.WELL).count();
    }

    private static JobLine line(Object[] row, Instant now) {
        int everySeconds = (Integer) row[1];
        Instant begun = (Instant) row[4];
        Instant ended = (Instant) row[5];
        int failures = (Integer) row[7];
        Instant last = begun == null ? (Instant) row[2] : begun;
        JobStanding standing = begun != null && (ended == null || ended.isBefore(begun)) ? running(begun, failures, now)
                : last.plusSeconds(everySeconds).plus(GRACE).isBefore(now) ? JobStanding.LATE
                : failures > 0 ? JobStanding.FAILING : JobStanding.WELL;
        return new JobLine((String) row[0], standing, everySeconds, (String) row[3], begun, (Instant) row[6], failures, (String) row[8]);
    }

    private static JobStanding running(Instant begun, int failures, Instant now) {
        if (begun.plus(LONGEST_BEAT).isBefore(now)) {
            return JobStanding.ENDLESS;
        }
        return failures > 0 ? JobStanding.FAILING : JobStanding.WELL;
    }
}
