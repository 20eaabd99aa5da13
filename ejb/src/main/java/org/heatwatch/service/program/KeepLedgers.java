package org.heatwatch.service.program;

import static org.heatwatch.domain.access.Permission.KEEP_LEDGER;
import static org.heatwatch.domain.access.Permission.WRITE_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.heatwatch.domain.program.Cohort;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerLine;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.service.access.AccessDenied;
import org.heatwatch.service.access.Allowed;
import org.heatwatch.service.youth.YouthIdentities;

/** What is given out at sessions. A facilitator writes it; she and the coordinator correct it, and each state of a line is kept. It names nobody. */
@Stateless
public class KeepLedgers {

    private final HibernateCohorts cohorts;
    private final HibernateLedgers ledgers;
    private final YouthIdentities identities;

    protected KeepLedgers() {
        this(null, null, null);
    }

    @Inject
    KeepLedgers(HibernateCohorts cohorts, HibernateLedgers ledgers, YouthIdentities identities) {
        this.cohorts = cohorts;
        this.ledgers = ledgers;
        this.identities = identities;
    }

    /** @throws AccessDenied unless the caller facilitates the cohort, or if it has no such session */
    @Allowed(WRITE_LEDGER)
    public CohortResult write(WriteLedgerLine command) {
        Cohort cohort = cohorts.hold(command.cohort(), WRITE_LEDGER);
        HibernateCohorts.session(cohort, command.session());
        return kept(new LedgerLine(command.line(), command.session(), command.entry()), line -> mustNameNobody(command.entry(), cohort));
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such line */
    @Allowed(KEEP_LEDGER)
    public CohortResult correct(CorrectLedgerLine command) {
        Cohort cohort = cohorts.hold(command.cohort(), KEEP_LEDGER);
        LedgerLine found = line(cohort, command.line());
        return found.version() != command.seenVersion() ? new CohortResult.Stale() : kept(found, line -> {
            mustNameNobody(command.entry(), cohort);
            line.correct(command.entry());
        });
    }

    /** @throws AccessDenied if the cohort isn't the caller's to run, or has no such line */
    @Allowed(KEEP_LEDGER)
    public CohortResult strikeOut(StrikeOutLedgerLine command) {
        LedgerLine found = line(cohorts.hold(command.cohort(), KEEP_LEDGER), command.line());
        return found.version() != command.seenVersion() ? new CohortResult.Stale() : kept(found, LedgerLine::strikeOut);
    }

    private LedgerLine line(Cohort cohort, LedgerLineId wanted) {
        LedgerLine line = ledgers.get(wanted);
        HibernateCohorts.session(cohort, line.session());
        return line;
    }

    private CohortResult kept(LedgerLine line, Consumer<LedgerLine> act) {
        try {
            act.accept(line);
        } catch (RuleViolation broken) {
            return new CohortResult.Refused(broken.key(), broken.arguments());
        }
        ledgers.keep(line);
        return new CohortResult.Saved();
    }

    private void mustNameNobody(LedgerEntry entry, Cohort cohort) {
        if (identities.isNamedIn(entry.what(), ledgers.participants(cohort.id()))) {
            throw new RuleViolation("ledger.what-names");
        }
    }
}
