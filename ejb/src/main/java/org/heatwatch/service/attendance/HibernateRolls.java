package org.heatwatch.service.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.heatwatch.domain.attendance.MarkChange;
import org.heatwatch.domain.attendance.MarkKey;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.Roll;
import org.heatwatch.domain.attendance.RollAct;
import org.heatwatch.domain.attendance.RollChange;
import org.heatwatch.domain.attendance.TrainingMark;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.RegistrationState;
import org.heatwatch.domain.training.Training;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.OwnTrainings;

/** Rolls, their marks and what happened to both. */
@ApplicationScoped
class HibernateRolls {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;

    protected HibernateRolls() {
        this(null);
    }

    @Inject
    HibernateRolls(Caller caller) {
        this.caller = caller;
    }

    /**
     * The session of a roll.
     *
     * @throws AccessDenied if there is none, or the caller may not see it
     */
    SessionFacts session(SessionId id) {
        return OwnTrainings.of(caller, entities.createQuery("""
                select new org.heatwatch.service.attendance.SessionFacts(t.id, t.title, t.state, s.startLocal, s.startsAt, s.zone,
                    s.minutes, t.headcountOnly)
                from Session s join s.training t
                where s.id = :session and """ + OwnTrainings.SESSION, SessionFacts.class))
                .setParameter("session", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(AccessDenied::new);
    }

    /**
     * The roll, held in share: others may mark, nobody may close it.
     *
     * @throws RuleViolation roll.not-started
     */
    Roll share(SessionId session) {
        return started(session, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * The roll, held alone.
     *
     * @throws RuleViolation roll.not-started
     */
    Roll hold(SessionId session) {
        return started(session, LockModeType.PESSIMISTIC_WRITE);
    }

    private Roll started(SessionId session, LockModeType lock) {
        Roll roll = entities.find(Roll.class, session, lock);
        if (roll == null) {
            throw new RuleViolation("roll.not-started");
        }
        return roll;
    }

    /** Keeps the training's plan, state and registrations as they are until the transaction ends. */
    void holdPlan(TrainingId training) {
        entities.find(Training.class, training, LockModeType.PESSIMISTIC_READ);
    }

    /** False if somebody else has started it at the same moment. */
    boolean start(SessionId session) {
        return entities.createNativeQuery(
                "insert into roll (session_id, state, version) values (:session, 'OPEN', 0) on conflict (session_id) do nothing")
                .setParameter("session", session.value())
                .executeUpdate() == 1;
    }

    void keep(SessionId session, RollAct act, Instant at, AccountId by, String reason) {
        entities.persist(new RollChange(session, act, at, by, reason));
    }

    /** How somebody stands on the training of a session; kept so until the transaction ends. */
    Optional<RegistrationState> standing(SessionFacts session, RegistrationId registration) {
        return entities.createQuery("select r.state from Registration r where r.id = :registration and r.training = :training",
                RegistrationState.class)
                .setParameter("registration", registration)
                .setParameter("training", session.training())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst();
    }

    /** The mark, held; a new one comes into being unmarked, once, however many ask for it at the same moment. */
    TrainingMark hold(MarkKey key, Instant at, AccountId by) {
        entities.createNativeQuery("""
                insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                values (:session, :registration, 'UNMARKED', 0, :at, :by, 0)
                on conflict (session_id, registration_id) do nothing""")
                .setParameter("session", key.session())
                .setParameter("registration", key.registration())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
        return entities.find(TrainingMark.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes the mark and its change. */
    void keep(TrainingMark mark, MarkSource source) {
        entities.flush();
        entities.persist(new MarkChange(mark, source));
    }

    /** Everybody without a mark is present: one statement for the marks and their changes. */
    int markRestPresent(SessionId session, SessionFacts facts, Instant at, AccountId by) {
        return entities.createNativeQuery("""
                with marked as (
                    insert into training_mark (session_id, registration_id, status, missed_minutes, changed_at, changed_by, version)
                    select :session, r.id, 'PRESENT', 0, :at, :by, 1
                    from registration r
                    where r.training_id = :training and r.state = 'REGISTERED'
                    order by r.id for share
                    on conflict (session_id, registration_id) do update
                    set status = 'PRESENT', changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                        version = training_mark.version + 1
                    where training_mark.status = 'UNMARKED'
                    returning session_id, registration_id, version)
                insert into mark_change (session_id, registration_id, version, status, missed_minutes, at, account_id, source)
                select session_id, registration_id, version, 'PRESENT', 0, :at, :by, 'REST_PRESENT' from marked""")
                .setParameter("session", session.value())
                .setParameter("training", facts.training().value())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
    }

    long unmarked(SessionId session, SessionFacts facts) {
        return ((Number) entities.createNativeQuery("""
                select count(*) from registration r
                where r.training_id = :training and r.state = 'REGISTERED' and not exists (
                    select 1 from training_mark m
                    where m.session_id = :session and m.registration_id = r.id and m.status <> 'UNMARKED')""", Long.class)
                .setParameter("training", facts.training().value())
                .setParameter("session", session.value())
                .getSingleResult()).longValue();
    }

    /** How the mark came to be what it is; empty if it is new. */
    Optional<MarkSource> sourceOf(TrainingMark mark) {
        return entities.createQuery("""
                select h.source from MarkChange h
                where h.key.session = :session and h.key.registration = :registration and h.key.version = :version""", MarkSource.class)
                .setParameter("session", mark.key().session())
                .setParameter("registration", mark.key().registration())
                .setParameter("version", mark.version())
                .getResultStream()
                .findFirst();
    }

    String nameOf(AccountId account) {
        return entities.createQuery("select a.displayName from Account a where a.id = :id", String.class)
                .setParameter("id", account)
                .getSingleResult();
    }
}
