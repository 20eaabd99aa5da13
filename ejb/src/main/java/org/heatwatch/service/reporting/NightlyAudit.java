package org.heatwatch.service.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.TimeOrdered;
import org.heatwatch.service.access.AccessLog;
import org.heatwatch.service.platform.database.Patience;

/** Proves that every {@link Invariant} and {@link CohortInvariant} holds, once after two in the morning. */
@ApplicationScoped
class NightlyAudit {

    private static final LocalTime BEGIN = LocalTime.of(2, 0);

    private static final Duration LONGEST_RULE = Duration.ofMinutes(1);

    private static final int MOST_NAMED = 20;

    @PersistenceContext
    private EntityManager entities;

    private final AccessLog log;
    private final Clock clock;

    protected NightlyAudit() {
        this(null, null);
    }

    @Inject
    NightlyAudit(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** When the audit was due that must have been by now. */
    static Instant due(Instant now) {
        ZonedDateTime here = now.atZone(County.ZONE);
        ZonedDateTime today = here.with(BEGIN);
        return (here.isBefore(today) ? today.minusDays(1) : today).toInstant();
    }

    /** Nothing if there has been one since it was due. Nobody is signed in on a job's thread, and the event says so. */
    @ActivateRequestContext
    @Transactional
    public void audit() {
        Instant now = clock.instant();
        if (isDone(due(now))) {
            return;
        }
        UUID run = TimeOrdered.uuid();
        entities.createNativeQuery("insert into audit_run (id, at) values (:run, :now)")
                .setParameter("run", run)
                .setParameter("now", now)
                .executeUpdate();
        try (Patience wait = Patience.upTo(LONGEST_RULE, entities)) {
            for (Invariant invariant : Invariant.values()) {
                prove(invariant, run);
            }
            for (CohortInvariant invariant : CohortInvariant.values()) {
                prove(invariant, run);
            }
        }
        log.noted("NightlyAudit.audit", run, Outcome.DONE);
    }

    private boolean isDone(Instant since) {
        return (Boolean) entities.createNativeQuery("select exists (select from audit_run where at >= :since)", Boolean.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    private void prove(Invariant invariant, UUID run) {
        entities.createNativeQuery("""
                with broken (training_id) as materialized (%s), counted as (
                    insert into audit_count (run_id, invariant, broken) select :run, :invariant, count(*) from broken)
                insert into audit_finding (run_id, invariant, training_id)
                select distinct cast(:run as uuid), :invariant, training_id from broken limit :named""".formatted(invariant.broken()))
                .setParameter("run", run)
                .setParameter("invariant", invariant.name())
                .setParameter("named", MOST_NAMED)
                .executeUpdate();
    }

    /** Each cohort with how many records of its own. */
    private void prove(CohortInvariant invariant, UUID run) {
        entities.createNativeQuery("""
                with broken (cohort_id) as materialized (%s), counted as (
                    insert into audit_count (run_id, invariant, broken) select :run, :invariant, count(*) from broken)
                insert into audit_cohort_finding (run_id, invariant, cohort_id, broken)
                select cast(:run as uuid), :invariant, cohort_id, count(*) from broken group by cohort_id""".formatted(invariant.broken()))
                .setParameter("run", run)
                .setParameter("invariant", invariant.name())
                .executeUpdate();
    }
}
