package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.heatwatch.service.platform.scheduling.Forgets;
import org.heatwatch.service.platform.scheduling.Retention;

/** Deletes what was asked for in vain and counts no more. */
@ApplicationScoped
class OldFeedMisses implements Forgets {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldFeedMisses() {
        this(null);
    }

    @Inject
    OldFeedMisses(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        return entities.createNativeQuery("delete from feed_miss where id in (select id from feed_miss where at < :begin limit 1000)")
                .setParameter("begin", Retention.SIGN_IN_FAILURES.begin(clock.instant()))
                .executeUpdate() > 0;
    }
}
