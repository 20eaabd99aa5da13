package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Makes the log's partitions of this month and the next three. */
@ApplicationScoped
class MakeLogMonths {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected MakeLogMonths() {
        this(null);
    }

    @Inject
    MakeLogMonths(Clock clock) {
        this.clock = clock;
    }

    @Transactional
    public void ahead() {
        entities.createNativeQuery("select cast(make_youth_log_months(:day) as text)", String.class)
                .setParameter("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getSingleResult();
    }
}
