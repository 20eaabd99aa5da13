package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.Permission.READ_YOUTH;
import static org.heatwatch.domain.access.Permission.READ_YOUTH_LOG;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.heatwatch.domain.access.Outcome;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.YouthCode;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Caller;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;

/** Who has looked at which record. A coordinator sees what touched the youths of her programs, and nothing of others. */
@Stateless
public class YouthLogQueries {

    /** Rows of a page, and of each list of a review. */
    public static final int MOST = 50;

    private static final String LINE = """
            e.at, coalesce(a.display_name, '') as reader, coalesce(g.name, '') as agency, e.act, e.outcome, e.relation, e.purpose""";

    private static final String WHO = " left join account a on a.id = e.account_id left join agency g on g.id = e.agency_id ";

    /** What touched this youth, and what was denied to somebody who asked for her. */
    private static final String OF_YOUTH = """
            from (
                select e.* from youth_access_subject s join youth_access_event e on e.at = s.at and e.id = s.event_id where s.youth_id = :youth
                union all
                select e.* from youth_access_event e where e.subject = :youth and e.outcome = 'DENIED'
                    and not exists (select from youth_access_subject s where s.at = e.at and s.event_id = e.id and s.youth_id = :youth)) e""";

    private static final String OWN = """
            with own as (
                select distinct y.youth_id from youth_access y
                where y.account_id = :me and y.relation = 'COORDINATOR' and y.opens_at <= :now and y.ends_at > :now)
            """;

    private static final String TOUCHED = """
            from own join youth_access_subject s on s.youth_id = own.youth_id and s.at >= :from and s.at < :until
                join youth_access_event e on e.at = s.at and e.id = s.event_id""";

    private static final String LATEST = " group by e.id, e.at, a.display_name, g.name, e.act, e.outcome, e.relation, e.purpose order by e.at desc, e.id";

    /** Sundays, and before seven and from eight in the evening. */
    private static final String AFTER_HOURS = """
            (extract(isodow from e.at at time zone :zone) = 7 or extract(hour from e.at at time zone :zone) not between 7 and 19)""";

    private static final String WITHOUT_RELATION = """
            e.outcome <> 'DENIED' and (not exists (
                    select from youth_access y where y.youth_id = s.youth_id and y.account_id = e.account_id and y.relation <> 'BREAK_GLASS'
                        and y.opens_at <= e.at and y.ends_at > e.at)
                or not exists (
                    select from youth_access y where y.youth_id = s.youth_id and y.account_id = e.account_id and y.relation <> 'BREAK_GLASS'
                        and y.opens_at <= :now and y.ends_at > :now))""";

    private static final String DENIED = """
            from youth_access_event e %s
            where e.outcome = 'DENIED' and e.at >= :from and e.at < :until and e.subject in (
                select youth_id from own union all
                select c.cohort_id from cohort_access c
                where c.account_id = :me and c.relation = 'COORDINATOR' and c.opens_at <= :now and c.ends_at > :now)""".formatted(WHO);

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final YouthIdentities youths;
    private final Touched touched;
    private final Caller caller;
    private final Clock clock;

    protected YouthLogQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    YouthLogQueries(Relations relations, YouthIdentities youths, Touched touched, Caller caller, Clock clock) {
        this.relations = relations;
        this.youths = youths;
        this.touched = touched;
        this.caller = caller;
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

    @Allowed(READ_YOUTH_LOG)
    public LogReview review(YearMonth month) {
        return new LogReview(month, readers(month),
                lines(ofMonth(month, "select " + LINE + ", count(*) as youths " + TOUCHED + WHO + "where " + AFTER_HOURS + LATEST).setParameter("zone",
                        County.ZONE.getId())),
                lines(ofMonth(month, "select " + LINE + ", count(*) as youths " + TOUCHED + WHO + "where " + WITHOUT_RELATION + LATEST)),
                lines(ofMonth(month, "select " + LINE + ", 0 as youths " + DENIED + " order by e.at desc, e.id")));
    }

    private List<ReaderLine> readers(YearMonth month) {
        List<Object[]> rows = ofMonth(month, """
                select coalesce(a.display_name, '') as reader, coalesce(max(g.name), '') as agency, count(distinct e.id) as acts,
                    count(distinct s.youth_id) as youths\s""" + TOUCHED + WHO + " where e.outcome <> 'DENIED' group by e.account_id, a.display_name"
                + " order by acts desc, a.display_name").getResultList();
        return rows.stream().map(row -> new ReaderLine((String) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
    }

    private Query ofMonth(YearMonth month, String sql) {
        return entities.createNativeQuery(OWN + sql, Object[].class)
                .setParameter("me", caller.account().value())
                .setParameter("now", clock.instant())
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
