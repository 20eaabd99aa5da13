package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.MouId;

/**
 * Tells the administrators that an agreement ends, 60, 30 and 7 days ahead: once each, and of those that were missed only the nearest. Nobody
 * hears of one that another follows, or of a day that had passed when it was filed.
 */
@ApplicationScoped
class RemindOfAgreements {

    private static final String DUE = """
            select due.mou_id, due.days
            from (
                select m.id as mou_id, min(n.days) as days
                from mou m cross join (values (60), (30), (7)) n (days)
                where m.ended_by is null and m.ends_at > :now
                    and m.ends_on - n.days <= :today and m.ends_on - n.days > cast(m.filed_at at time zone :zone as date)
                    and not exists (select from mou f where f.agency_id = m.agency_id and f.opens_at <= m.ends_at and f.ends_at > m.ends_at)
                group by m.id) due
            where not exists (select from mou_reminder r where r.mou_id = due.mou_id and r.days_ahead <= due.days)""";

    @PersistenceContext
    private EntityManager entities;

    private final HibernateOutbox outbox;
    private final Clock clock;

    protected RemindOfAgreements() {
        this(null, null);
    }

    @Inject
    RemindOfAgreements(HibernateOutbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param days until its end */
    record Due(MouId agreement, int days) {}

    @Transactional
    public List<Due> due() {
        Instant now = clock.instant();
        List<Object[]> rows = entities.createNativeQuery(DUE, Object[].class)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, County.ZONE))
                .setParameter("zone", County.ZONE.getId())
                .getResultList();
        return rows.stream().map(row -> new Due(new MouId((UUID) row[0]), (Integer) row[1])).toList();
    }

    @Transactional
    public void remind(Due due) {
        int first = entities.createNativeQuery("insert into mou_reminder (mou_id, days_ahead, at) values (:mou, :days, :now) on conflict do nothing")
                .setParameter("mou", due.agreement().value())
                .setParameter("days", due.days())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (first == 1) {
            outbox.putAgreementEnds(due.agreement(), due.days(), administrators());
        }
    }

    private List<AccountId> administrators() {
        return entities.createQuery("""
                select a.id from Account a join a.roles r
                where a.state = ACTIVE and a.email is not null and r.key.role = :administrator""", AccountId.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .getResultList();
    }
}
