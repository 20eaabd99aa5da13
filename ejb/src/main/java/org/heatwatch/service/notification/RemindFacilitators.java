package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.heatwatch.domain.attendance.OpenReminder;
import org.heatwatch.domain.attendance.OpenWork;
import org.heatwatch.domain.notification.MessageKind;

/**
 * Tells facilitators on Fridays and Mondays how much is open in their cohorts: once each, whoever has nothing open not at all, and after a
 * stop only what is due then.
 */
@ApplicationScoped
class RemindFacilitators {

    @PersistenceContext
    private EntityManager entities;

    private final OpenWork work;
    private final HibernateOutbox outbox;
    private final Clock clock;

    protected RemindFacilitators() {
        this(null, null, null);
    }

    @Inject
    RemindFacilitators(OpenWork work, HibernateOutbox outbox, Clock clock) {
        this.work = work;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whoever else does the same at the same moment waits, and finds it done. */
    @Transactional
    public void remind() {
        Instant now = clock.instant();
        OpenReminder due = OpenReminder.at(now);
        int first = entities.createNativeQuery("insert into open_reminder (day, at) values (:day, :now) on conflict do nothing")
                .setParameter("day", due.day())
                .setParameter("now", now)
                .executeUpdate();
        if (first == 1) {
            outbox.putToHolders(MessageKind.open(due.time()), List.copyOf(work.ofFacilitators(due.time()).keySet()), now);
        }
    }
}
