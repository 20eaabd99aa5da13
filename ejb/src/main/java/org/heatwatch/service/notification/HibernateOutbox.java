package org.heatwatch.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heatwatch.domain.notification.MessageKind;
import org.heatwatch.domain.notification.OutboxMessage;
import org.heatwatch.domain.notification.SessionOff;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.MouId;
import org.heatwatch.domain.shared.OutboxMessageId;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;

/** The messages, put many at a time and taken one by one. */
@ApplicationScoped
class HibernateOutbox {

    /** One statement, however many they are: what is told to whom, and about which of them. Nobody hears of what is over. */
    private static final String PUT = """
            insert into outbox_message (id, kind, training_id, registration_id, session_id, person_id, edition, message_id, state, doubtful,
                attempts, put_at, due_at, version)
            select next.id, next.kind, next.training_id, next.registration_id, next.session_id, next.person_id, next.edition,
                '<' || next.id || '@' || :domain || '>', 'WAITING', false, 0, :now, :now, 0
            from (
                select n.id, r.training_id, r.id as registration_id, r.person_id, r.state as place, t.state as training,
                    case when r.version = 0 then r.source = 'WALK_IN' else (select c.cause in ('WALKED_IN', 'WALKED_IN_OVER_CAPACITY')
                        from registration_change c where c.registration_id = r.id order by c.at desc, c.id desc limit 1) end as walked_in, %s
                from unnest(cast(:ids as uuid[]), cast(:registrations as uuid[])) as n (id, registration_id)
                    join registration r on r.id = n.registration_id
                    join training t on t.id = r.training_id
                where t.last_end > :now) next
            where %s
            on conflict (registration_id, kind, edition) do nothing""";

    private static final String STANDING = """
            coalesce(nullif(cast(:kind as text), ''),
                case r.state when 'REGISTERED' then 'SEATED' when 'CANCELLED' then 'GIVEN_UP' else r.state end) as kind,
            cast(null as uuid) as session_id, t.version + r.version as edition""";

    /** Nobody hears of a draft, twice the same, of a place given up that she was never told she had, or at the door that she is there. */
    private static final String NEWS = """
            training <> 'DRAFT' and not (kind = 'SEATED' and walked_in)
            and not exists (select from outbox_message told
                where told.registration_id = next.registration_id and told.edition = next.edition
                    and told.kind not in ('REMINDER', 'SESSION_OFF'))
            and (kind not in ('GIVEN_UP', 'CALLED_OFF')
                or exists (select from outbox_message told where told.registration_id = next.registration_id))""";

    private static final String REMINDER = """
            'REMINDER' as kind, cast(:session as uuid) as session_id,
            (select cast(extract(epoch from s.starts_at) as bigint) from training_session s where s.id = :session) as edition""";

    private static final String SESSION_OFF = "'SESSION_OFF' as kind, cast(null as uuid) as session_id, cast(:number as bigint) as edition";

    private static final String HAS_A_SEAT = "training = 'PUBLISHED' and place = 'REGISTERED'";

    private static final String NUDGE = """
            insert into outbox_message (id, kind, training_id, session_id, person_id, edition, message_id, state, doubtful, attempts, put_at,
                due_at, version)
            select n.id, :kind, s.training_id, s.id, n.person_id, extract(epoch from s.starts_at), '<' || n.id || '@' || :domain || '>', 'WAITING',
                false, 0, :now, :now, 0
            from unnest(cast(:ids as uuid[]), cast(:people as uuid[])) as n (id, person_id)
                join training_session s on s.id = :session
                join training t on t.id = s.training_id
            where t.state = 'PUBLISHED' and not exists (select from roll where roll.session_id = s.id and roll.state = 'CLOSED')
                and not exists (select from headcount where headcount.session_id = s.id)
            on conflict (session_id, person_id, kind, edition) where registration_id is null do nothing""";

    private static final String TO_HOLDERS = """
            insert into outbox_message (id, kind, account_id, edition, message_id, state, doubtful, attempts, put_at, due_at, version)
            select n.id, :kind, n.account_id, :edition, '<' || n.id || '@' || :domain || '>', 'WAITING', false, 0, :now, :now, 0
            from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[])) as n (id, account_id)""";

    private static final String AGREEMENT_ENDS = """
            insert into outbox_message (id, kind, account_id, mou_id, edition, message_id, state, doubtful, attempts, put_at, due_at, version)
            select n.id, 'AGREEMENT_ENDS', n.account_id, :mou, :days, '<' || n.id || '@' || :domain || '>', 'WAITING', false, 0, :now, :now, 0
            from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[])) as n (id, account_id)""";

    /** About the first session that she is asked for. */
    private static final String OFFER = """
            insert into outbox_message (id, kind, training_id, session_id, person_id, edition, message_id, state, doubtful, attempts, put_at,
                due_at, version)
            select cast(:id as uuid), 'TRAINER_ASKED', t.id, s.id, a.person_id, t.version, '<' || :id || '@' || :domain || '>', 'WAITING', false,
                0, :now, :now, 0
            from training t
                join training_session s on s.training_id = t.id
                join trainer_assignment a on a.session_id = s.id
            where t.id = :training and a.person_id = :trainer and a.state = 'OFFERED' and s.ends_at > :now
            order by s.ordinal limit 1""";

    /** Whoever has only been asked, by a mail that hasn't left yet, reads there how it stands, or nothing. */
    private static final String TO_TRAINERS = """
            insert into outbox_message (id, kind, training_id, person_id, edition, message_id, state, doubtful, attempts, put_at, due_at, version)
            select n.id, :kind, t.id, n.person_id, t.version, '<' || n.id || '@' || :domain || '>', 'WAITING', false, 0, :now, :now, 0
            from unnest(cast(:ids as uuid[]), cast(:people as uuid[])) as n (id, person_id)
                join training t on t.id = :training
            where :kind = 'TRAINER_TAKEN_OFF'
                or exists (select from trainer_assignment a join training_session s on s.id = a.session_id
                    where s.training_id = t.id and a.person_id = n.person_id and a.state = 'ACCEPTED')
                or not exists (select from outbox_message asked
                    where asked.training_id = t.id and asked.person_id = n.person_id and asked.kind = 'TRAINER_ASKED' and asked.state = 'WAITING')""";

    @PersistenceContext
    private EntityManager entities;

    private final MailSettings settings;
    private final Clock clock;

    protected HibernateOutbox() {
        this(null, null);
    }

    @Inject
    HibernateOutbox(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Those who have a place on a training, or wait for one. */
    List<RegistrationId> peopleOn(TrainingId training) {
        return entities.createQuery("select r.id from Registration r where r.training = :training and r.state <> CANCELLED",
                RegistrationId.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** Those of them who have none yet. */
    List<RegistrationId> peopleWithoutSeat(TrainingId training) {
        return entities.createQuery(
                "select r.id from Registration r where r.training = :training and r.state not in (CANCELLED, REGISTERED)", RegistrationId.class)
                .setParameter("training", training)
                .getResultList();
    }

    /** Tells each how her place stands now. */
    void putStanding(List<RegistrationId> registrations) {
        put(STANDING, NEWS, registrations).setParameter("kind", "").executeUpdate();
    }

    void put(MessageKind kind, List<RegistrationId> registrations) {
        put(STANDING, NEWS, registrations).setParameter("kind", kind.name()).executeUpdate();
    }

    /** To those of them who have a seat. */
    void putReminder(SessionId session, List<RegistrationId> registrations) {
        put(REMINDER, HAS_A_SEAT, registrations).setParameter("session", session.value()).executeUpdate();
    }

    /** To those of them who have a seat. */
    void putOff(TrainingId training, SessionPlan session, List<RegistrationId> registrations) {
        var off = new SessionOff(training, session.session().orElseThrow(), session.slot());
        entities.persist(off);
        put(SESSION_OFF, HAS_A_SEAT, registrations).setParameter("number", off.number()).executeUpdate();
    }

    private Query put(String what, String condition, List<RegistrationId> registrations) {
        return entities.createNativeQuery(PUT.formatted(what, condition))
                .setParameter("domain", settings.domain())
                .setParameter("now", clock.instant())
                .setParameter("ids", registrations.stream().map(each -> OutboxMessageId.next().value()).toArray(UUID[]::new))
                .setParameter("registrations", registrations.stream().map(RegistrationId::value).toArray(UUID[]::new));
    }

    /** Tells the holders of accounts something; the edition is the millisecond at which it came up. */
    void putToHolders(MessageKind kind, List<AccountId> accounts, Instant at) {
        entities.createNativeQuery(TO_HOLDERS)
                .setParameter("domain", settings.domain())
                .setParameter("now", clock.instant())
                .setParameter("kind", kind.name())
                .setParameter("edition", at.toEpochMilli())
                .setParameter("ids", accounts.stream().map(each -> OutboxMessageId.next().value()).toArray(UUID[]::new))
                .setParameter("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** @param days how many there are until the agreement ends: the edition */
    void putAgreementEnds(MouId agreement, int days, List<AccountId> accounts) {
        entities.createNativeQuery(AGREEMENT_ENDS)
                .setParameter("domain", settings.domain())
                .setParameter("now", clock.instant())
                .setParameter("mou", agreement.value())
                .setParameter("days", days)
                .setParameter("ids", accounts.stream().map(each -> OutboxMessageId.next().value()).toArray(UUID[]::new))
                .setParameter("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Asks for a roll that isn't closed. */
    void putNudge(MessageKind kind, SessionId session, List<PersonId> people) {
        entities.createNativeQuery(NUDGE)
                .setParameter("domain", settings.domain())
                .setParameter("now", clock.instant())
                .setParameter("kind", kind.name())
                .setParameter("session", session.value())
                .setParameter("ids", people.stream().map(each -> OutboxMessageId.next().value()).toArray(UUID[]::new))
                .setParameter("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** To a trainer, unless all of it is over. */
    void putOffer(TrainingId training, PersonId trainer) {
        entities.createNativeQuery(OFFER)
                .setParameter("id", OutboxMessageId.next().toString())
                .setParameter("domain", settings.domain())
                .setParameter("now", clock.instant())
                .setParameter("training", training.value())
                .setParameter("trainer", trainer.value())
                .executeUpdate();
    }

    /** To trainers: what has become of a training; the edition is its version. */
    void putToTrainers(MessageKind kind, TrainingId training, List<PersonId> trainers) {
        entities.createNativeQuery(TO_TRAINERS)
                .setParameter("domain", settings.domain())
                .setParameter("now", clock.instant())
                .setParameter("kind", kind.name())
                .setParameter("training", training.value())
                .setParameter("ids", trainers.stream().map(each -> OutboxMessageId.next().value()).toArray(UUID[]::new))
                .setParameter("people", trainers.stream().map(PersonId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    boolean isAnyDue(Instant now) {
        return entities.createQuery("select 1 from OutboxMessage m where m.state = WAITING and m.dueAt <= :now", Integer.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList().size() > 0;
    }

    /** The one that is due for longest and that nobody else has taken, held until the transaction ends. */
    Optional<OutboxMessage> nextDue(Instant now) {
        return held("from OutboxMessage m where m.state = WAITING and m.dueAt <= :before order by m.dueAt, m.id", now);
    }

    /** One that was begun before then and has no ending. */
    Optional<OutboxMessage> nextLeft(Instant before) {
        return held("from OutboxMessage m where m.state = SENDING and m.triedAt < :before order by m.triedAt", before);
    }

    private Optional<OutboxMessage> held(String hql, Instant before) {
        return entities.createQuery(hql, OutboxMessage.class)
                .setParameter("before", before)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    OutboxMessage hold(OutboxMessageId id) {
        return entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
