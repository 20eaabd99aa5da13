package org.heatwatch.service.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.heatwatch.service.platform.scheduling.Forgets;

/** Deletes the ride lists of sessions that are over or were called off. */
@ApplicationScoped
class OldRides implements Forgets {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldRides() {
        this(null);
    }

    @Inject
    OldRides(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        return entities.createNativeQuery("""
                delete from ride where id in (select r.id from ride r join cohort_session s on s.id = r.session_id
                    where s.ends_at <= :now or s.state = 'CANCELLED' limit 1000)""")
                .setParameter("now", clock.instant())
                .executeUpdate() > 0;
    }
}
