package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/** When whom to remind of what. */
@ApplicationScoped
class HibernateReminders {

    /** So long before a session. */
    private static final Duration AHEAD = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected HibernateReminders() {
        this(null);
    }

    @Inject
    HibernateReminders(Clock clock) {
        this.clock = clock;
    }

    /** A session that is nearer than that isn't reminded of: those who come have just heard of it. */
    void arm(TrainingId training) {
        entities.createNativeQuery("""
                insert into session_reminder (session_id, due_at, done_at)
                select s.id, s.starts_at - cast(:ahead as interval),
                    case when s.starts_at - cast(:ahead as interval) <= :now then cast(:now as timestamptz) end
                from training_session s join training t on t.id = s.training_id
                where t.id = :training and t.state = 'PUBLISHED'
                on conflict (session_id) do update set due_at = excluded.due_at, done_at = excluded.done_at
                    where session_reminder.due_at <> excluded.due_at""")
                .setParameter("ahead", AHEAD.toString())
                .setParameter("now", clock.instant())
                .setParameter("training", training.value())
                .executeUpdate();
    }

    /** The session whose reminder is due for longest, held until the transaction ends. */
    Optional<SessionId> nextDue() {
        List<?> due = entities.createNativeQuery("""
                select session_id from session_reminder where done_at is null and due_at <= :now
                order by due_at limit 1 for update skip locked""", UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return due.stream().map(each -> new SessionId((UUID) each)).findFirst();
    }

    /** Those who come, unless the session has begun. */
    List<RegistrationId> toRemind(SessionId session) {
        return entities.createQuery("""
                select r.id from Registration r join Session s on s.training.id.value = r.training.value
                where s.id = :session and s.startsAt > :now and r.state = REGISTERED""", RegistrationId.class)
                .setParameter("session", session)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    void done(SessionId session) {
        entities.createNativeQuery("update session_reminder set done_at = :now where session_id = :session")
                .setParameter("now", clock.instant())
                .setParameter("session", session.value())
                .executeUpdate();
    }
}
