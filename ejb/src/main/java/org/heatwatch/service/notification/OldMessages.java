package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.heatwatch.service.platform.scheduling.Forgets;
import org.heatwatch.service.platform.scheduling.Retention;

/** Drops messages that wait and whose training is over, and deletes those that ended long ago. */
@ApplicationScoped
class OldMessages implements Forgets {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected OldMessages() {
        this(null);
    }

    @Inject
    OldMessages(Clock clock) {
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean forgetSome() {
        Instant now = clock.instant();
        int dropped = entities.createNativeQuery("""
                update outbox_message set state = 'DROPPED', reason = 'TOO_LATE', ended_at = :now, version = version + 1
                where id in (select m.id from outbox_message m join training t on t.id = m.training_id
                    where m.state = 'WAITING' and t.last_end <= :now and m.registration_id is not null limit 1000 for update of m skip locked)""")
                .setParameter("now", now)
                .executeUpdate();
        int deleted = entities.createNativeQuery("""
                delete from outbox_message where id in (
                    select m.id from outbox_message m left join training t on t.id = m.training_id
                    where m.put_at < :begin and coalesce(t.last_end, m.put_at) < :begin and m.state not in ('WAITING', 'SENDING') limit 1000)""")
                .setParameter("begin", Retention.MESSAGES.begin(now))
                .executeUpdate();
        return dropped + deleted > 0;
    }
}
