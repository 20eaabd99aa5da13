package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerLine;
import org.heatwatch.domain.program.LedgerLineChange;
import org.heatwatch.domain.program.MissingReceipts;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Caller;

/** The ledgers of sessions. Whose they are, the session beans ask. */
@ApplicationScoped
class HibernateLedgers implements MissingReceipts {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected HibernateLedgers() {
        this(null, null);
    }

    @Inject
    HibernateLedgers(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A session, and a line of its ledger that counts; null where it has none. */
    record Counted(@Classified(REFERENCE) CohortSessionId session, @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDateTime start,
            @Classified(PROGRAM) LedgerEntry entry) {}

    @Override
    public Map<CohortSessionId, Integer> of(Collection<CohortSessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                select s.id as session, sum(l.entry.howMany - l.entry.receipts) as missing from LedgerLine l join CohortSession s on s.id = l.session
                where s.id in :sessions and l.struckOut = false and l.entry.receipts < l.entry.howMany group by s.id""", Tuple.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("session", CohortSessionId.class), row -> row.get("missing", Long.class).intValue()));
    }

    /** All sessions of the cohort in their order, each as often as it has lines that count, or once. */
    List<Counted> counted(CohortId cohort) {
        return entities.createQuery("""
                select s.id as session, s.ordinal as ordinal, s.startLocal as start, l as line
                from CohortSession s left join LedgerLine l on l.session = s.id and l.struckOut = false
                where s.cohort.id = :cohort order by s.ordinal, l.id""", Tuple.class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .map(row -> new Counted(row.get("session", CohortSessionId.class), row.get("ordinal", Integer.class), row.get("start", LocalDateTime.class),
                        Optional.ofNullable(row.get("line", LedgerLine.class)).map(LedgerLine::entry).orElse(null)))
                .toList();
    }

    /** The lines of a session in the order in which they were written, with those that were struck out. */
    List<LedgerRow> lines(CohortSessionId session) {
        return entities.createQuery("select l from LedgerLine l where l.session = :session order by l.id", LedgerLine.class)
                .setParameter("session", session)
                .getResultStream()
                .map(HibernateLedgers::row)
                .toList();
    }

    static LedgerRow row(LedgerLine line) {
        return new LedgerRow(line.id(), line.entry(), line.isStruckOut(), line.version());
    }

    /** @throws AccessDenied if there is none */
    LedgerLine get(LedgerLineId id) {
        return Optional.ofNullable(entities.find(LedgerLine.class, id)).orElseThrow(AccessDenied::new);
    }

    List<LedgerStep> steps(LedgerLineId line) {
        return entities.createQuery("""
                select new LedgerStep(c.entry, c.struckOut, c.at, a.displayName) from LedgerLineChange c join Account a on a.id = c.account
                where c.key.line = :line order by c.key.version""", LedgerStep.class)
                .setParameter("line", line.value())
                .getResultList();
    }

    /** Stores a line, and that the caller wrote it so, unless it says the same as before. */
    void keep(LedgerLine line) {
        Long before = line.version();
        if (!entities.contains(line)) {
            entities.persist(line);
        }
        entities.flush();
        if (!line.version().equals(before)) {
            entities.persist(new LedgerLineChange(line, caller.account(), clock.instant()));
        }
    }

    /** Whoever is or was in the cohort. */
    List<YouthId> participants(CohortId cohort) {
        return entities.createQuery("select e.youth from Enrolment e where e.cohort = :cohort", YouthId.class).setParameter("cohort", cohort).getResultList();
    }
}
