package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.Permission.TAKE_COHORT_ATTENDANCE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.OpenTime;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;
import org.heatwatch.service.access.Touched;

/** What is open before and after the sessions of cohorts. Constant queries a page, however many cohorts and participants. */
@Stateless
public class OpenItemQueries {

    @PersistenceContext
    private EntityManager entities;

    private final HibernateOpenItems items;
    private final Relations relations;
    private final Touched touched;

    protected OpenItemQueries() {
        this(null, null, null);
    }

    @Inject
    OpenItemQueries(HibernateOpenItems items, Relations relations, Touched touched) {
        this.items = items;
        this.relations = relations;
        this.touched = touched;
    }

    /** All that is open in the cohorts that the caller facilitates; of those that are only in the hands of a coordinator, how much. */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public OpenSheet own() {
        Map<CohortId, String> facilitated = new LinkedHashMap<>();
        Map<CohortId, String> coordinated = new LinkedHashMap<>();
        for (Tuple row : reached()) {
            boolean hers = row.get("relation", Relation.class) == Relation.FACILITATOR;
            (hers ? facilitated : coordinated).put(row.get("id", CohortId.class), row.get("name", String.class));
        }
        coordinated.keySet().removeAll(facilitated.keySet());
        Map<CohortId, String> all = new LinkedHashMap<>(facilitated);
        all.putAll(coordinated);
        List<OpenSession> sessions = items.sessions(all.keySet());
        List<CallLine> calls = items.calls(all);
        List<CallLine> own = calls.stream().filter(each -> facilitated.containsKey(each.cohort())).toList();
        touch(own, Set.of(Relation.FACILITATOR));
        return new OpenSheet(own, sessions.stream().filter(each -> facilitated.containsKey(each.cohort())).toList(), counted(coordinated, sessions, calls));
    }

    private List<Tuple> reached() {
        return relations.narrow(entities.createQuery("""
                select c.id as id, c.name as name, own.key.relation as relation
                from Cohort c join CohortAccess own on own.key.cohortId = c.id.value
                where c.lastOn >= :since and c.firstOn <= :until and""" + Relations.HELD + " order by c.name, c.id", Tuple.class), TAKE_COHORT_ATTENDANCE)
                .setParameter("since", items.since())
                .setParameter("until", items.until())
                .getResultList();
    }

    private static List<OpenCohort> counted(Map<CohortId, String> cohorts, List<OpenSession> sessions, List<CallLine> calls) {
        Map<CohortId, Integer> before = count(sessions, OpenTime.BEFORE);
        Map<CohortId, Integer> after = count(sessions, OpenTime.AFTER);
        calls.forEach(each -> after.merge(each.cohort(), 1, Integer::sum));
        return cohorts.entrySet().stream()
                .map(each -> new OpenCohort(each.getKey(), each.getValue(), before.getOrDefault(each.getKey(), 0), after.getOrDefault(each.getKey(), 0)))
                .filter(each -> each.before() + each.after() > 0)
                .sorted(Comparator.comparing(OpenCohort::after).thenComparing(OpenCohort::before).reversed())
                .toList();
    }

    private static Map<CohortId, Integer> count(List<OpenSession> sessions, OpenTime time) {
        return sessions.stream().filter(each -> each.time() == time)
                .collect(Collectors.groupingBy(OpenSession::cohort, Collectors.summingInt(each -> each.items().size())));
    }

    /**
     * All that is open in one cohort.
     *
     * @throws AccessDenied if there is no such cohort, or it is not the caller's
     */
    @Allowed(TAKE_COHORT_ATTENDANCE)
    public OpenSheet ofCohort(CohortId cohort) {
        Set<Relation> through = relations.toCohort(cohort, TAKE_COHORT_ATTENDANCE);
        String name = entities.createQuery("select c.name from Cohort c where c.id = :cohort", String.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
        List<CallLine> calls = items.calls(Map.of(cohort, name));
        touch(calls, through);
        return new OpenSheet(calls, items.sessions(List.of(cohort)), List.of());
    }

    private void touch(List<CallLine> calls, Set<Relation> through) {
        touched.through(through);
        touched.youths(calls.stream().map(CallLine::youth).toList());
    }
}
