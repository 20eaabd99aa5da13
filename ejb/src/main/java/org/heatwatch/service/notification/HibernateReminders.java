package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.access.Role;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;

/** When whom to remind of what. */
@ApplicationScoped
class HibernateReminders {

    private static final int MOST_ATTEMPTS = 24;

    private static final Duration NEXT_ATTEMPT = Duration.ofHours(1);

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

    /**
     * Two days ahead those who come are reminded; a day and three days later the roll is asked for. A session that is nearer than that
     * isn't reminded of: those who come have just heard of it.
     */
    void arm(TrainingId training) {
        entities.createNativeQuery("""
                insert into session_reminder (session_id, kind, due_at, done_at)
                select s.id, n.kind, n.due_at, case when n.kind = 'REMINDER' and n.due_at <= :now then cast(:now as timestamptz) end
                from training_session s
                    join training t on t.id = s.training_id
                    cross join lateral (values
                        ('REMINDER', s.starts_at - interval '2 days'),
                        ('ROLL_UNMARKED', s.ends_at + interval '1 day'),
                        ('ROLL_STILL_UNMARKED', s.ends_at + interval '3 days')) as n (kind, due_at)
                where t.id = :training and t.state = 'PUBLISHED'
                on conflict (session_id, kind) do update set due_at = excluded.due_at, done_at = excluded.done_at, attempts = 0, again_at = null
                    where session_reminder.due_at <> excluded.due_at""")
                .setParameter("now", clock.instant())
                .setParameter("training", training.value())
                .executeUpdate();
    }

    /** What is due for longest and nobody else holds. */
    Optional<DueReminder> nextDue() {
        List<?> due = entities.createNativeQuery("""
                select session_id, kind from session_reminder
                where done_at is null and due_at <= :now and attempts < :most and (again_at is null or again_at <= :now)
                order by due_at limit 1 for update skip locked""", Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("most", MOST_ATTEMPTS)
                .getResultList();
        return due.stream().map(each -> (Object[]) each)
                .map(row -> new DueReminder(new SessionId((UUID) row[0]), MessageKind.valueOf((String) row[1])))
                .findFirst();
    }

    /**
     * Holds it until the transaction ends.
     *
     * @return false if it is done
     */
    boolean hold(DueReminder due) {
        return !of(due, "select 1 from session_reminder where session_id = :session and kind = :kind and done_at is null for update")
                .getResultList().isEmpty();
    }

    void postpone(DueReminder due) {
        of(due, "update session_reminder set attempts = attempts + 1, again_at = :again where session_id = :session and kind = :kind")
                .setParameter("again", clock.instant().plus(NEXT_ATTEMPT))
                .executeUpdate();
    }

    private Query of(DueReminder due, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("session", due.session().value())
                .setParameter("kind", due.kind().name());
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

    /** Who delivers it first of all. */
    List<PersonId> leadTrainer(SessionId session) {
        return people(entities.createQuery("""
                select a.key.person from TrainerAssignment a
                where a.key.session = :session and a.role = LEAD and a.state = ACCEPTED""", UUID.class)
                .setParameter("session", session.value()));
    }

    /** Those who are on file as people: an account alone has no address. */
    List<PersonId> coordinators() {
        return people(entities.createQuery("""
                select a.person.value from Account a join a.roles r
                where a.state = ACTIVE and a.person is not null and r.key.role = :coordinator""", UUID.class)
                .setParameter("coordinator", Role.COORDINATOR));
    }

    private static List<PersonId> people(TypedQuery<UUID> query) {
        return query.getResultStream().map(PersonId::new).toList();
    }

    void done(DueReminder due) {
        of(due, "update session_reminder set done_at = :now where session_id = :session and kind = :kind")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
