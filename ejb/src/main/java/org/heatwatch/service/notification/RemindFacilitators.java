package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.heatwatch.domain.attendance.OpenReminder;
import org.heatwatch.domain.attendance.OpenWork;
import org.heatwatch.domain.notification.MessageKind;

/**
 * Tells facilitators the day before their cohorts' weekday, and two days after it, how much is open in them: once each, whoever has nothing
 * open not at all, and after a stop only what is due then.
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
        OpenReminder.at(now).stream()
                .filter(due -> isFirst(due, now))
                .collect(Collectors.groupingBy(OpenReminder::time, Collectors.mapping(OpenReminder::meets, Collectors.toSet())))
                .forEach((time, meets) -> outbox.putToHolders(MessageKind.open(time), List.copyOf(work.ofFacilitators(time, meets).keySet()), now));
    }

    private boolean isFirst(OpenReminder due, Instant now) {
        return entities.createNativeQuery("insert into open_reminder (day, meets_on, at) values (:day, :meets, :now) on conflict do nothing")
                .setParameter("day", due.day())
                .setParameter("meets", due.meets().name())
                .setParameter("now", now)
                .executeUpdate() == 1;
    }
}
