package org.heatwatch.service.platform.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Keeps a row for each job with what became of its last beat, on whichever node. */
@ApplicationScoped
class JobRuns {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected JobRuns() {
        this(null);
    }

    @Inject
    JobRuns(Clock clock) {
        this.clock = clock;
    }

    /** From now on these are called, each every so many seconds, and no others. */
    @Transactional
    public void expect(Map<String, Integer> everySeconds) {
        entities.createNativeQuery("delete from job_run where job not in (:jobs)").setParameter("jobs", everySeconds.keySet()).executeUpdate();
        everySeconds.forEach((job, seconds) -> entities.createNativeQuery("""
                insert into job_run (job, every_seconds, expected_since) values (:job, :seconds, :now)
                on conflict (job) do update set every_seconds = excluded.every_seconds, expected_since = excluded.expected_since""")
                .setParameter("job", job)
                .setParameter("seconds", seconds)
                .setParameter("now", clock.instant())
                .executeUpdate());
    }

    /** @param node the one it runs on */
    @Transactional
    public void begins(String job, int everySeconds, String node) {
        atNow("""
                insert into job_run (job, every_seconds, expected_since, node, begun_at) values (:job, :seconds, :now, :node, :now)
                on conflict (job) do update set node = excluded.node, begun_at = excluded.begun_at""", job)
                .setParameter("seconds", everySeconds)
                .setParameter("node", node)
                .executeUpdate();
    }

    @Transactional
    public void worked(String job) {
        atNow("update job_run set ended_at = :now, worked_at = :now, failures = 0, failed_with = '' where job = :job", job).executeUpdate();
    }

    /** @param with the kind of failure, which names nobody */
    @Transactional
    public void failed(String job, String with) {
        atNow("update job_run set ended_at = :now, failures = failures + 1, failed_with = :with where job = :job", job)
                .setParameter("with", with)
                .executeUpdate();
    }

    private Query atNow(String sql, String job) {
        return entities.createNativeQuery(sql).setParameter("job", job).setParameter("now", clock.instant());
    }
}
