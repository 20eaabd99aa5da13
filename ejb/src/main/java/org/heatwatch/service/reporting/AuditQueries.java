package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.PLAN_COHORTS;
import static org.heatwatch.domain.access.Permission.READ_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;

/** What the last audit says: of trainings to whoever reads it, of cohorts to whoever has them in her hands, and to nobody else that there are any. */
@Stateless
public class AuditQueries {

    /** An audit that is later than that is missing. */
    private static final Duration LATEST = Duration.ofHours(2);

    @PersistenceContext
    private EntityManager entities;

    private final Relations relations;
    private final Clock clock;

    protected AuditQueries() {
        this(null, null);
    }

    @Inject
    AuditQueries(Relations relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    @Allowed(READ_AUDIT)
    public AuditStanding standing() {
        Optional<Object[]> last = entities.createNativeQuery("""
                select r.at, (select coalesce(sum(c.broken), 0) from audit_count c where c.run_id = r.id and c.invariant = any(:ofTrainings))
                from audit_run r
                order by r.at desc limit 1""", Object[].class)
                .setParameter("ofTrainings", names(Invariant.values()))
                .getResultStream()
                .map(Object[].class::cast)
                .findFirst();
        return last.map(row -> standing((Instant) row[0], ((Number) row[1]).longValue())).orElse(AuditStanding.NONE);
    }

    private AuditStanding standing(Instant at, long broken) {
        if (broken > 0) {
            return AuditStanding.BROKEN;
        }
        return at.isBefore(NightlyAudit.due(clock.instant().minus(LATEST))) ? AuditStanding.LATE : AuditStanding.GREEN;
    }

    /** Empty if there was none yet. */
    @Allowed(READ_AUDIT)
    public Optional<AuditSheet> last() {
        return run().map(run -> new AuditSheet((Instant) run[1], lines((UUID) run[0])));
    }

    /** Empty if she has no cohorts, or there was no audit yet. */
    @Allowed(PLAN_COHORTS)
    public List<CohortAuditLine> cohorts() {
        return hasCohorts() ? run().map(run -> cohortLines((UUID) run[0])).orElse(List.of()) : List.of();
    }

    private boolean hasCohorts() {
        return !own("select c.id as id from Cohort c where " + Relations.COHORT).setMaxResults(1).getResultList().isEmpty();
    }

    private List<CohortAuditLine> cohortLines(UUID run) {
        Set<String> proved = counts(run).keySet();
        List<Object[]> findings = rows("select invariant, cohort_id, broken from audit_cohort_finding where run_id = :run", run);
        List<AuditedCohort> own = findings.isEmpty() ? List.of() : own(findings.stream().map(row -> (UUID) row[1]).collect(Collectors.toSet()));
        return Arrays.stream(CohortInvariant.values())
                .filter(invariant -> proved.contains(invariant.name()))
                .map(invariant -> line(invariant, findings.stream().filter(row -> row[0].equals(invariant.name()))
                        .collect(Collectors.toMap(row -> (UUID) row[1], row -> (Long) row[2])), own))
                .toList();
    }

    /** Those in which something was found, and not the thousands in which nothing was. */
    private List<AuditedCohort> own(Set<UUID> found) {
        return own("select c.id as id, c.name as name from Cohort c where c.id.value in :found and " + Relations.COHORT + " order by c.firstOn desc, c.id")
                .setParameter("found", found)
                .getResultStream()
                .map(row -> new AuditedCohort(row.get("id", CohortId.class), row.get("name", String.class)))
                .toList();
    }

    private TypedQuery<Tuple> own(String query) {
        return relations.narrow(entities.createQuery(query, Tuple.class), PLAN_COHORTS);
    }

    private static CohortAuditLine line(CohortInvariant invariant, Map<UUID, Long> broken, List<AuditedCohort> own) {
        List<AuditedCohort> found = own.stream().filter(cohort -> broken.containsKey(cohort.id().value())).toList();
        return new CohortAuditLine(invariant, found.stream().mapToLong(cohort -> broken.get(cohort.id().value())).sum(), found);
    }

    private Optional<Object[]> run() {
        return entities.createNativeQuery("select id, at from audit_run order by at desc limit 1", Object[].class)
                .getResultStream().map(Object[].class::cast).findFirst();
    }

    private Map<String, Long> counts(UUID run) {
        return rows("select invariant, broken from audit_count where run_id = :run", run).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private List<AuditLine> lines(UUID run) {
        Map<String, Long> counts = counts(run);
        Map<String, List<AuditedTraining>> trainings = rows("""
                select f.invariant, t.id, t.title from audit_finding f join training t on t.id = f.training_id
                where f.run_id = :run order by t.first_start desc, t.id""", run).stream()
                .collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.mapping(row -> new AuditedTraining(new TrainingId((UUID) row[1]), (String) row[2]), Collectors.toList())));
        return Arrays.stream(Invariant.values())
                .filter(invariant -> counts.containsKey(invariant.name()))
                .map(invariant -> new AuditLine(invariant, counts.get(invariant.name()), trainings.getOrDefault(invariant.name(), List.of())))
                .toList();
    }

    private static String[] names(Invariant... invariants) {
        return Arrays.stream(invariants).map(Invariant::name).toArray(String[]::new);
    }

    private List<Object[]> rows(String sql, UUID run) {
        return entities.createNativeQuery(sql, Object[].class).setParameter("run", run).getResultList();
    }
}
