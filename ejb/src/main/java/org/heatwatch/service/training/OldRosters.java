package org.heatwatch.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.heatwatch.service.platform.scheduling.Forgets;
import org.heatwatch.service.platform.scheduling.Retention;

/** Deletes the rosters that were never committed, one at a time: its rows go with it. */
@ApplicationScoped
class OldRosters implements Forgets {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldRosters() {
        this(null);
    }

    @Inject
    OldRosters(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        return entities.createNativeQuery("""
                delete from roster_import where id = (
                    select id from roster_import where state <> 'COMMITTED' and at < :begin limit 1 for update skip locked)""")
                .setParameter("begin", Retention.UNCOMMITTED_ROSTERS.begin(clock.instant()))
                .executeUpdate() > 0;
    }
}
