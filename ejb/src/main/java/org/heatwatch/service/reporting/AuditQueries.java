package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.Permission.READ_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Allowed;

/** What the last audit says. */
@Stateless
public class AuditQueries {

    /** An audit that is later than that is missing. */
    private static final Duration LATEST = Duration.ofHours(2);

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected AuditQueries() {
        this(null);
    }

    @Inject
    AuditQueries(Clock clock) {
        this.clock = clock;
    }

    @Allowed(READ_AUDIT)
    public AuditStanding standing() {
        Optional<Object[]> last = row("""
                select r.at, (select coalesce(sum(c.broken), 0) from audit_count c where c.run_id = r.id) from audit_run r
                order by r.at desc limit 1""");
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
        return row("select id, at from audit_run order by at desc limit 1").map(run -> new AuditSheet((Instant) run[1], lines((UUID) run[0])));
    }

    private Optional<Object[]> row(String sql) {
        return entities.createNativeQuery(sql, Object[].class).getResultStream().map(Object[].class::cast).findFirst();
    }

    private List<AuditLine> lines(UUID run) {
        Map<String, Long> counts = rows("select invariant, broken from audit_count where run_id = :run", run).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
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

    private List<Object[]> rows(String sql, UUID run) {
        return entities.createNativeQuery(sql, Object[].class).setParameter("run", run).getResultList();
    }
}
