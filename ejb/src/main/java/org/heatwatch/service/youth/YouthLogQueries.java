package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.READ_YOUTH;
import static org.heatwatch.domain.access.Permission.READ_YOUTH_LOG;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.ProgramId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;
import org.heatwatch.service.platform.database.Patience;

/** Who has looked at which record. A coordinator sees what touched the youths of her programs, and nothing of others. */
@Stateless
public class YouthLogQueries {

    /** Rows of a page, and of each list of a review. */
    public static final int MOST = 50;

    /** For each list of a review. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final String LINE = """
            e.at, coalesce(a.display_name, '') as reader, coalesce(g.name, '') as agency, e.act, e.outcome, e.relation, e.purpose""";

    private static final String WHO = " left join account a on a.id = e.account_id left join agency g on g.id = e.agency_id ";

    /** What touched this youth, and what was denied to somebody who asked for her. */
    private static final String OF_YOUTH = """
            from (
                select e.* from youth_access_subject s join youth_access_event e on e.at = s.at and e.id = s.event_id where s.youth_id = :youth
                union all
                select e.* from youth_access_event e where e.outcome = 'DENIED'
                    and e.subject in (select id from youth where id = :youth union all select id from enrolment where youth_id = :youth
                        union all select id from waitlist_place where youth_id = :youth union all select id from status_episode where youth_id = :youth)
                    and not exists (select from youth_access_subject s where s.at = e.at and s.event_id = e.id and s.youth_id = :youth)) e""";

    /** Whoever is or was in a cohort of the program, or on a waitlist. */
    private static final String OWN = """
            with cohorts as (
                select id as cohort_id from cohort where program_id = :program),
            own as materialized (
                select youth_id from enrolment where cohort_id in (select cohort_id from cohorts) union
                select youth_id from waitlist_place where cohort_id in (select cohort_id from cohorts))
            """;

    /**
     * By somebody, not by time. Both sides say the month, so that only its partitions are read. An id is unique; were the time compared too, the planner
     * would take the half million rows of a month for one, and what follows would take minutes.
     */
    private static final String TOUCHED = """
            from own join youth_access_subject s on s.youth_id = own.youth_id and s.at >= :from and s.at < :until
                join youth_access_event e on e.id = s.event_id and e.at >= :from and e.at < :until and e.account_id is not null
            where\s""";

    /** The acts are found first: of half a million of a month few are told. */
    private static final String LATEST = "select " + LINE + ", found.youths from (select e.id, e.at, count(*) as youths " + TOUCHED + "%s"
            + " group by e.id, e.at order by e.at desc, e.id limit " + MOST + ") found"
            + " join youth_access_event e on e.at = found.at and e.id = found.id" + WHO + "order by e.at desc, e.id";

    /** Sundays, and before seven and from eight in the evening. */
    private static final String AFTER_HOURS = """
            (extract(isodow from e.at at time zone :zone) = 7 or extract(hour from e.at at time zone :zone) not between 7 and 19)""";

    /** Relations of those who have one now, beside emergencies. */
    private static final String RELATED = """
            , held as (
                select h.* from own join youth_access h on h.youth_id = own.youth_id where h.relation <> 'BREAK_GLASS'),
            related as (
                select h.* from held h where exists (
                    select from held n where n.youth_id = h.youth_id and n.account_id = h.account_id and n.opens_at <= :now and n.ends_at > :now))
            """;

    /** Without one then, or without one now. */
    private static final String WITHOUT_RELATION = """
            e.outcome <> 'DENIED' and not exists (
                select from related r where r.youth_id = s.youth_id and r.account_id = e.account_id and r.opens_at <= e.at and r.ends_at > e.at)""";

    private static final String DENIED = """
            from youth_access_event e %s
            where e.outcome = 'DENIED' and e.at >= :from and e.at < :until and e.subject in (
                select youth_id from own union all
                select cohort_id from cohorts union all
                select id from cohort_session where cohort_id in (select cohort_id from cohorts) union all
                select id from enrolment where cohort_id in (select cohort_id from cohorts) union all
                select id from waitlist_place where cohort_id in (select cohort_id from cohorts) union all
                select id from status_episode where youth_id in (select youth_id from own))""".formatted(WHO);

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final YouthIdentities youths;
    private final Touched touched;
    private final Clock clock;

    protected YouthLogQueries() {
        this(null, null, null, null);
    }

    @Inject
    YouthLogQueries(Relations relations, YouthIdentities youths, Touched touched, Clock clock) {
        this.relations = relations;
        this.youths = youths;
        this.touched = touched;
        this.clock = clock;
    }

    /**
     * The latest first.
     *
     * @param asked the page, from 1; the last one if there are not so many
     * @throws AccessDenied if there is no such youth, or she isn't in a program of the caller's
     */
    @Allowed(READ_YOUTH_LOG)
    public LookedSheet looked(YouthCode code, int asked) {
        UUID youth = own(code).value();
        long count = (Long) entities.createNativeQuery("select count(*) " + OF_YOUTH, Long.class).setParameter("youth", youth).getSingleResult();
        int page = (int) Math.min(asked, (count + MOST - 1) / MOST);
        return new LookedSheet(code, count, lines(entities.createNativeQuery("select " + LINE
                + ", case when e.outcome = 'DENIED' then 0 else 1 end as youths " + OF_YOUTH + WHO + "order by e.at desc, e.id", Object[].class)
                .setParameter("youth", youth)
                .setFirstResult(Math.max(0, page - 1) * MOST)
                .setMaxResults(MOST)));
    }

    private YouthId own(YouthCode code) {
        YouthId youth = youths.withCode(code, READ_YOUTH).orElseThrow(AccessDenied::new);
        touched.through(relations.toYouth(youth, READ_YOUTH_LOG));
        touched.youths(List.of(youth));
        return youth;
    }

    /** @throws AccessDenied if there is no such program, or it isn't the caller's */
    @Allowed(READ_YOUTH_LOG)
    public LogReview review(ProgramId program, YearMonth month) {
        relations.toProgram(program, READ_YOUTH_LOG);
        Patience.planAnew(entities);
        try (Patience wait = Patience.upTo(LONGEST, entities)) {
            return new LogReview(month, readers(program, month),
                    lines(ofMonth(program, month, LATEST.formatted(AFTER_HOURS)).setParameter("zone", County.ZONE.getId())),
                    lines(ofMonth(program, month, RELATED + LATEST.formatted(WITHOUT_RELATION)).setParameter("now", clock.instant())),
                    lines(ofMonth(program, month, "select " + LINE + ", 0 as youths " + DENIED + " order by e.at desc, e.id")));
        }
    }

    private List<ReaderLine> readers(ProgramId program, YearMonth month) {
        List<Object[]> rows = ofMonth(program, month, """
                select coalesce(a.display_name, '') as reader, coalesce(g.name, '') as agency, e.acts, e.youths
                from (
                    select e.account_id, cast(max(cast(e.agency_id as text)) as uuid) as agency_id, count(distinct e.id) as acts,
                        count(distinct s.youth_id) as youths\s""" + TOUCHED + "e.outcome <> 'DENIED' group by e.account_id) e" + WHO
                + "order by e.acts desc, a.display_name").getResultList();
        return rows.stream().map(row -> new ReaderLine((String) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
    }

    private Query ofMonth(ProgramId program, YearMonth month, String sql) {
        return entities.createNativeQuery(OWN + sql, Object[].class)
                .setParameter("program", program.value())
                .setParameter("from", month.atDay(1).atStartOfDay(County.ZONE).toInstant())
                .setParameter("until", month.plusMonths(1).atDay(1).atStartOfDay(County.ZONE).toInstant())
                .setMaxResults(MOST);
    }

    @SuppressWarnings("unchecked")
    private static List<LookedLine> lines(Query query) {
        return ((List<Object[]>) query.getResultList()).stream()
                .map(row -> new LookedLine((Instant) row[0], (String) row[1], (String) row[2], (String) row[3], Outcome.valueOf((String) row[4]),
                        row[5] == null ? null : Relation.valueOf((String) row[5]), (String) row[6], ((Number) row[7]).longValue()))
                .toList();
    }
}
