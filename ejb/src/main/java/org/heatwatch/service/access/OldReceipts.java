package org.heatwatch.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.heatwatch.service.platform.scheduling.Forgets;
import org.heatwatch.service.platform.scheduling.Retention;

/** Deletes the receipts of commands that nobody sends again. */
@ApplicationScoped
class OldReceipts implements Forgets {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldReceipts() {
        this(null);
    }

    @Inject
    OldReceipts(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        return entities.createNativeQuery("""
                delete from command_receipt where command_id in (select command_id from command_receipt where at < :begin limit 1000)""")
                .setParameter("begin", Retention.COMMAND_RECEIPTS.begin(clock.instant()))
                .executeUpdate() > 0;
    }
}
