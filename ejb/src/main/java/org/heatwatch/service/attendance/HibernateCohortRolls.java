package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.CohortMark;
import org.heatwatch.domain.attendance.CohortMarkChange;
import org.heatwatch.domain.attendance.CohortMarkKey;
import org.heatwatch.domain.attendance.CohortRoll;
import org.heatwatch.domain.attendance.CohortRollChange;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.RollAct;
import org.heatwatch.domain.shared.AccountId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;

/** Rolls of cohorts' sessions, their marks and what happened to both. Whose they are is asked when the session is {@link #reached}. */
@ApplicationScoped
class HibernateCohortRolls {

    /** The condition on an enrolment {@code e} that is on the roll of a session on {@code :day}, or was marked on it. */
    static final String ON_ROLL = """
            (e.joinedOn <= :day and (e.leftOn is null or e.leftOn >= :day)
                or exists (select 1 from CohortMark had where had.key.session = :session and had.key.enrolment = e.id.value
                    and had.attendance.status <> UNMARKED))
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Touched touched;

    protected HibernateCohortRolls() {
        this(null, null);
    }

    @Inject
    HibernateCohortRolls(Relations relations, Touched touched) {
        this.relations = relations;
        this.touched = touched;
    }

    record Reached(@Classified(PROGRAM) CohortRollSession session, @Classified(REFERENCE) Set<Relation> through) {}

    /**
     * The session of a roll, and the relations to its cohort through which the caller may do this; the event of her act says so. One
     * query: every mark asks it.
     *
     * @throws AccessDenied if there is none, or she has no relation to it through which she may
     */
    Reached reached(CohortSessionId id, Permission permission) {
        List<Tuple> found = relations.narrow(entities.createQuery("""
                select new org.heatwatch.service.attendance.CohortRollSession(s.id, c.id, c.name, p.name, s.ordinal, s.startLocal, s.endLocal,
                    s.zone, s.minutes, case when s.state = CANCELLED then true else false end, s.topic, r.state) as session, own.key.relation as relation
                from CohortSession s join s.cohort c join Program p on p.id = c.program left join CohortRoll r on r.session = s.id
                    join CohortAccess own on own.key.cohortId = (select o.cohort.id.value from CohortSession o where o.id = :session)
                where s.id = :session and""" + Relations.HELD, Tuple.class), permission)
                .setParameter("session", id)
                .getResultList();
        CohortRollSession session = found.stream().findFirst().orElseThrow(AccessDenied::new).get("session", CohortRollSession.class);
        Set<Relation> through = found.stream().map(row -> row.get("relation", Relation.class)).collect(Collectors.toSet());
        touched.through(through);
        return new Reached(session, through);
    }

    /** Held in share: others may mark, nobody may close it. */
    CohortRoll share(CohortSessionId session) {
        return started(session, LockModeType.PESSIMISTIC_READ);
    }

    /** Held alone. */
    CohortRoll hold(CohortSessionId session) {
        return started(session, LockModeType.PESSIMISTIC_WRITE);
    }

    private CohortRoll started(CohortSessionId session, LockModeType lock) {
        CohortRoll roll = entities.find(CohortRoll.class, session, lock);
        if (roll == null) {
            throw new RuleViolation("roll.not-started");
        }
        return roll;
    }

    Optional<CohortRoll> find(CohortSessionId session) {
        return Optional.ofNullable(entities.find(CohortRoll.class, session));
    }

    /** Keeps the session as it is planned until the transaction ends; false if it was cancelled meanwhile. */
    boolean holdPlanned(CohortSessionId session) {
        return !entities.createNativeQuery("select 1 from cohort_session where id = :session and state = 'PLANNED' for share", Integer.class)
                .setParameter("session", session.value())
                .getResultList().isEmpty();
    }

    /** False if somebody else has started it at the same moment. */
    boolean start(CohortSessionId session) {
        return entities.createNativeQuery(
                "insert into cohort_roll (session_id, state, version) values (:session, 'OPEN', 0) on conflict (session_id) do nothing")
                .setParameter("session", session.value())
                .executeUpdate() == 1;
    }

    /** @param reasonSealed null where none is asked */
    void keep(CohortSessionId session, RollAct act, Instant at, AccountId by, byte[] reasonSealed) {
        entities.persist(new CohortRollChange(session, act, at, by, reasonSealed));
    }

    /** Whose enrolment it is, if it is on the roll; kept so until the transaction ends. */
    Optional<YouthId> participant(CohortRollSession session, EnrolmentId enrolment) {
        return entities.createQuery("select e.youth from Enrolment e where e.id = :enrolment and e.cohort = :cohort and " + ON_ROLL, YouthId.class)
                .setParameter("enrolment", enrolment)
                .setParameter("cohort", session.cohort())
                .setParameter("session", session.id().value())
                .setParameter("day", session.start().toLocalDate())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst();
    }

    /** Everybody on the roll. */
    List<YouthId> participants(CohortRollSession session) {
        return onRoll("select e.youth from Enrolment e where e.cohort = :cohort and " + ON_ROLL, session, YouthId.class);
    }

    /** The mark, held; a new one comes into being unmarked, once, however many ask for it at the same moment. */
    CohortMark hold(CohortMarkKey key, Instant at, AccountId by) {
        entities.createNativeQuery("""
                insert into cohort_mark (session_id, enrolment_id, status, missed_minutes, changed_at, changed_by, version)
                values (:session, :enrolment, 'UNMARKED', 0, :at, :by, 0)
                on conflict (session_id, enrolment_id) do nothing""")
                .setParameter("session", key.session())
                .setParameter("enrolment", key.enrolment())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
        return entities.find(CohortMark.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes the mark and its change. */
    void keep(CohortMark mark, MarkSource source) {
        entities.flush();
        entities.persist(new CohortMarkChange(mark, source));
    }

    /** How it was marked last; empty if nobody has. */
    Optional<MarkSource> sourceOf(CohortMark mark) {
        return entities.createQuery("""
                select h.source from CohortMarkChange h
                where h.key.session = :session and h.key.enrolment = :enrolment and h.key.version = :version""", MarkSource.class)
                .setParameter("session", mark.key().session())
                .setParameter("enrolment", mark.key().enrolment())
                .setParameter("version", mark.version())
                .getResultStream()
                .findFirst();
    }

    /** Everybody on the roll without a mark is present: one statement for the marks and their changes. */
    int markRestPresent(CohortRollSession session, Instant at, AccountId by) {
        return entities.createNativeQuery("""
                with marked as (
                    insert into cohort_mark (session_id, enrolment_id, status, missed_minutes, changed_at, changed_by, version)
                    select :session, e.id, 'PRESENT', 0, :at, :by, 1
                    from enrolment e
                    where e.cohort_id = :cohort and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)
                    order by e.id for share
                    on conflict (session_id, enrolment_id) do update
                    set status = 'PRESENT', changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                        version = cohort_mark.version + 1
                    where cohort_mark.status = 'UNMARKED'
                    returning session_id, enrolment_id, version)
                insert into cohort_mark_change (session_id, enrolment_id, version, status, missed_minutes, at, account_id, source)
                select session_id, enrolment_id, version, 'PRESENT', 0, :at, :by, 'REST_PRESENT' from marked""")
                .setParameter("session", session.id().value())
                .setParameter("cohort", session.cohort().value())
                .setParameter("day", session.start().toLocalDate())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .executeUpdate();
    }

    /**
     * Whoever has an episode that covers the day, and whom nobody has marked, isn't expected: one statement for the marks and their changes.
     *
     * @return whom that was said of
     */
    List<YouthId> markNotExpected(CohortRollSession session, Instant at, AccountId by) {
        List<UUID> away = entities.createNativeQuery("""
                with away as (
                    select e.id, e.youth_id, s.kind
                    from enrolment e join status_episode s on s.youth_id = e.youth_id
                    where e.cohort_id = :cohort and e.joined_on <= :day and (e.left_on is null or e.left_on >= :day)
                        and not s.taken_back and s.from_day <= :day and (s.until_day is null or s.until_day >= :day)
                    order by e.id for share of e),
                marked as (
                    insert into cohort_mark (session_id, enrolment_id, status, missed_minutes, reason, changed_at, changed_by, version)
                    select :session, id, 'NOT_EXPECTED', 0, kind, :at, :by, 1 from away
                    on conflict (session_id, enrolment_id) do update
                    set status = 'NOT_EXPECTED', reason = excluded.reason, changed_at = excluded.changed_at, changed_by = excluded.changed_by, version = 1
                    where cohort_mark.version = 0
                    returning enrolment_id, reason),
                kept as (
                    insert into cohort_mark_change (session_id, enrolment_id, version, status, missed_minutes, reason, at, account_id, source)
                    select :session, enrolment_id, 1, 'NOT_EXPECTED', 0, reason, :at, :by, 'EPISODE' from marked)
                select away.youth_id from away join marked on marked.enrolment_id = away.id""", UUID.class)
                .setParameter("session", session.id().value())
                .setParameter("cohort", session.cohort().value())
                .setParameter("day", session.start().toLocalDate())
                .setParameter("at", at)
                .setParameter("by", by.value())
                .getResultList();
        return away.stream().map(YouthId::new).toList();
    }

    long unmarked(CohortRollSession session) {
        return onRoll("""
                select count(e) from Enrolment e where e.cohort = :cohort and not exists (
                    select 1 from CohortMark m where m.key.session = :session and m.key.enrolment = e.id.value and m.attendance.status <> UNMARKED)
                    and\s""" + ON_ROLL, session, Long.class).get(0);
    }

    private <T> List<T> onRoll(String query, CohortRollSession session, Class<T> type) {
        return entities.createQuery(query, type)
                .setParameter("cohort", session.cohort())
                .setParameter("session", session.id().value())
                .setParameter("day", session.start().toLocalDate())
                .getResultList();
    }

    String nameOf(AccountId account) {
        return entities.createQuery("select a.displayName from Account a where a.id = :id", String.class)
                .setParameter("id", account)
                .getSingleResult();
    }
}
