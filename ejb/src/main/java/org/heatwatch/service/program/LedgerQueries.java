package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.KEEP_LEDGER;
import static org.heatwatch.domain.access.Permission.WRITE_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.program.LedgerLine;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.access.Relations;

/** Seeing what was given out at sessions, and what it comes to. */
@Stateless
public class LedgerQueries {

    private final HibernateCohorts cohorts;
    private final HibernateLedgers ledgers;
    private final Relations relations;

    protected LedgerQueries() {
        this(null, null, null);
    }

    @Inject
    LedgerQueries(HibernateCohorts cohorts, HibernateLedgers ledgers, Relations relations) {
        this.cohorts = cohorts;
        this.ledgers = ledgers;
        this.relations = relations;
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run */
    @Allowed(KEEP_LEDGER)
    public LedgerSheet cohort(CohortId cohort) {
        relations.toCohort(cohort, KEEP_LEDGER);
        return LedgerSheet.of(cohorts.story(cohort).name(), ledgers.counted(cohort));
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such session */
    @Allowed(KEEP_LEDGER)
    public SessionLedgerSheet session(CohortId cohort, CohortSessionId session) {
        Set<Relation> held = relations.toCohort(cohort, KEEP_LEDGER);
        return new SessionLedgerSheet(cohorts.story(cohort, session), ledgers.lines(session), held.contains(Relation.FACILITATOR));
    }

    /** @throws AccessDenied unless the caller facilitates the cohort, or if it has no such session */
    @Allowed(WRITE_LEDGER)
    public SessionStory toWrite(CohortId cohort, CohortSessionId session) {
        relations.toCohort(cohort, WRITE_LEDGER);
        return cohorts.story(cohort, session);
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such line */
    @Allowed(KEEP_LEDGER)
    public LedgerLineSheet line(CohortId cohort, LedgerLineId id) {
        relations.toCohort(cohort, KEEP_LEDGER);
        LedgerLine line = ledgers.get(id);
        return new LedgerLineSheet(cohorts.story(cohort, line.session()), HibernateLedgers.row(line), ledgers.steps(id));
    }
}
