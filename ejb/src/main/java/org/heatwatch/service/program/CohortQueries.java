package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;
import static org.heatwatch.domain.access.Permission.READ_COHORTS;
import static org.heatwatch.domain.access.Permission.READ_FIGURES;
import static org.heatwatch.domain.access.Permission.READ_YOUTH_LOG;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.access.Permission;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.domain.youth.YouthIdentity;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.people.AgencyChoice;
import org.heatwatch.service.youth.YouthIdentities;

/** Seeing cohorts: those the caller reaches, and of each what her relation to it shows. Constant queries a page, however many rows. */
@Stateless
public class CohortQueries {

    private static final String WHERE = " where c.lastOn >= :from and c.lastOn < :until and " + Relations.COHORT;

    private static final LocalDate EVER = LocalDate.of(9000, 1, 1);

    @PersistenceContext
    private EntityManager entities;

    private final HibernateCohorts cohorts;
    private final Relations relations;
    private final YouthIdentities identities;
    private final Touched touched;
    private final Clock clock;

    protected CohortQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    CohortQueries(HibernateCohorts cohorts, Relations relations, YouthIdentities identities, Touched touched, Clock clock) {
        this.cohorts = cohorts;
        this.relations = relations;
        this.identities = identities;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @param time null for all
     * @param firstRow from 0
     */
    @Allowed(READ_COHORTS)
    public List<CohortLine> cohorts(CohortTime time, int firstRow, int pageSize) {
        return filtered("""
                select new CohortLine(c.id, p.name, c.name, c.firstOn, c.lastOn,
                    (select count(s) from CohortSession s where s.cohort = c and s.state = PLANNED),
                    (select count(s) from CohortSession s where s.cohort = c and s.state = PLANNED and s.endsAt <= :now),
                    (select s.startLocal from CohortSession s where s.cohort = c and s.ordinal = (
                        select min(n.ordinal) from CohortSession n where n.cohort = c and n.state = PLANNED and n.endsAt > :now)),
                    c.capacity, (select count(e) from Enrolment e where e.cohort = c.id and e.state in :seated))
                from Cohort c join Program p on p.id = c.program
                """ + WHERE + " order by c.firstOn desc, c.id", time, CohortLine.class)
                .setParameter("seated", EnrolmentState.seated())
                .setFirstResult(firstRow)
                .setMaxResults(pageSize)
                .getResultList();
    }

    /** @param time null for all */
    @Allowed(READ_COHORTS)
    public long count(CohortTime time) {
        return filtered("select count(c) from Cohort c" + WHERE, time, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String hql, CohortTime time, Class<T> row) {
        return relations.narrow(entities.createQuery(hql, row), READ_COHORTS)
                .setParameter("from", time == CohortTime.CURRENT ? today(County.ZONE) : LocalDate.EPOCH)
                .setParameter("until", time == CohortTime.OVER ? today(County.ZONE) : EVER);
    }

    /**
     * The caller's programs, by name, to see one of them.
     *
     * @param permission what she does with it
     */
    @Allowed({READ_FIGURES, READ_YOUTH_LOG})
    public List<ProgramChoice> programs(Permission permission) {
        return relations.narrow(entities.createQuery("select new ProgramChoice(p.id, p.name) from Program p where " + Relations.PROGRAM + " order by p.nameKey",
                ProgramChoice.class), permission)
                .getResultList();
    }

    /** @throws AccessDenied if there is no such cohort, or the caller doesn't reach it */
    @Allowed(READ_COHORTS)
    public CohortSheet cohort(CohortId id) {
        Set<Relation> held = relations.toCohort(id, READ_COHORTS);
        touched.through(held);
        Tuple row = entities.createQuery("""
                select p.name as program, c.name as name, c.zone as zone, c.firstOn as firstOn, c.lastOn as lastOn, c.capacity as seats,
                    coalesce(v.name, '') as venue, coalesce(v.street, '') as street, coalesce(v.city, '') as city, coalesce(g.name, '') as agency
                from Cohort c join Program p on p.id = c.program left join Venue v on v.id = c.venue left join Agency g on g.id = c.agency
                where c.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return new CohortSheet(id, row.get("program", String.class), row.get("name", String.class), row.get("firstOn", LocalDate.class),
                row.get("lastOn", LocalDate.class), row.get("seats", Integer.class), row.get("venue", String.class),
                row.get("street", String.class), row.get("city", String.class), row.get("agency", String.class),
                sessions(id, row.get("zone", ZoneId.class)), leftOut(id), changes(id), cohorts.facilitators(id),
                Relation.see(held, DataClass.PROGRESS) ? roster(id) : List.of(), held.contains(Relation.COORDINATOR) ? offers(id) : List.of(), held);
    }

    /**
     * What the pages under a cohort say of it.
     *
     * @param permission what they are for
     * @throws AccessDenied if there is no such cohort, or the caller may not do this with it
     */
    @Allowed(READ_COHORTS)
    public CohortStory story(CohortId id, Permission permission) {
        relations.toCohort(id, permission);
        return cohorts.story(id);
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands, or has no such session */
    @Allowed(PLAN_COHORTS)
    public CohortSessionLine session(CohortId cohort, CohortSessionId session) {
        relations.toCohort(cohort, PLAN_COHORTS);
        return sessions(cohort, County.ZONE).stream().filter(each -> each.id().equals(session)).findFirst().orElseThrow(AccessDenied::new);
    }

    /**
     * The date that a cohort gets if one is left out.
     *
     * @throws AccessDenied if the cohort isn't in the caller's hands
     */
    @Allowed(PLAN_COHORTS)
    public LocalDate nextDate(CohortId id) {
        return reached(id).nextDate();
    }

    /** @throws AccessDenied if the cohort isn't in the caller's hands */
    @Allowed(PLAN_COHORTS)
    public CohortForm form(CohortId id) {
        Cohort cohort = reached(id);
        return new CohortForm(cohort.details(), cohorts.taken(id), cohort.version());
    }

    private Cohort reached(CohortId id) {
        cohorts.mustReach(id, PLAN_COHORTS);
        return entities.find(Cohort.class, id);
    }

    /** The agencies that have facilitators, by name. */
    @Allowed(PLAN_COHORTS)
    public List<AgencyChoice> agencies() {
        return entities.createQuery("""
                select distinct new AgencyChoice(g.id, g.name) from Account a join a.roles r join Person p on p.id = a.person join p.agency g
                where r.key.role = FACILITATOR and a.state = ACTIVE order by g.name""", AgencyChoice.class).getResultList();
    }

    private List<CohortSessionLine> sessions(CohortId cohort, ZoneId zone) {
        LocalDateTime tomorrow = today(zone).plusDays(1).atStartOfDay();
        return entities.createQuery("""
                select new CohortSessionLine(s.id, s.ordinal, s.startLocal, s.endLocal, s.zone, s.topic, s.state, s.startLocal < :tomorrow, s.version)
                from CohortSession s where s.cohort.id = :cohort order by s.ordinal""", CohortSessionLine.class)
                .setParameter("tomorrow", tomorrow)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    private List<LeftOut> leftOut(CohortId cohort) {
        return entities.createQuery("""
                select new LeftOut(s.key.day, s.holiday, s.reason) from CohortSkip s where s.key.cohort = :cohort order by s.key.day""", LeftOut.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    private List<DateChange> changes(CohortId cohort) {
        return entities.createQuery("""
                select new DateChange(h.act, h.fromStart, h.toStart, h.reason, h.endedOn, h.endsOn, h.at, a.displayName)
                from CohortChange h join Account a on a.id = h.account where h.cohort = :cohort order by h.at desc, h.id desc""", DateChange.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Whoever has left is behind the others. */
    private List<ParticipantLine> roster(CohortId cohort) {
        List<Tuple> rows = entities.createQuery("""
                select e.id as id, y.id as youth, y.code as code, e.state as state, e.holdReason as holdReason, e.joinedOn as joinedOn,
                    e.since as since
                from Enrolment e join Youth y on y.id = e.youth where e.cohort = :cohort""", Tuple.class)
                .setParameter("cohort", cohort)
                .getResultList();
        List<YouthId> youths = rows.stream().map(row -> row.get("youth", YouthId.class)).toList();
        touched.youths(youths);
        Map<YouthId, YouthIdentity> known = identities.of(youths);
        return rows.stream()
                .map(row -> new ParticipantLine(row.get("id", EnrolmentId.class), row.get("code", YouthCode.class),
                        Names.shown(known.get(row.get("youth", YouthId.class))), row.get("state", EnrolmentState.class),
                        row.get("holdReason", HoldReason.class), row.get("joinedOn", LocalDate.class), row.get("since", LocalDate.class)))
                .sorted(Comparator.comparing((ParticipantLine line) -> !EnrolmentState.seated().contains(line.state()))
                        .thenComparing(ParticipantLine::name, Names.ORDER)
                        .thenComparing(line -> line.code().value()))
                .toList();
    }

    private List<Instant> offers(CohortId cohort) {
        return entities.createQuery("select w.offerUntil from WaitlistPlace w where w.cohort = :cohort and w.offerUntil > :now order by w.offerUntil", Instant.class)
                .setParameter("cohort", cohort)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
