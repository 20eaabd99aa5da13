package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * One line of a session's ledger. It is corrected, and struck out where it should never have been written; it is never deleted, and a
 * {@link LedgerLineChange} keeps each state it had.
 */
@Entity
public class LedgerLine {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    @Classified(REFERENCE)
    private LedgerLineId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    @Classified(REFERENCE)
    private CohortSessionId session;

    @Embedded
    @Classified(PROGRAM)
    private LedgerEntry entry;

    @Classified(PROGRAM)
    private boolean struckOut;

    @Version
    @Classified(REFERENCE)
    private Long version;

    protected LedgerLine() {}

    public LedgerLine(LedgerLineId id, CohortSessionId session, LedgerEntry entry) {
        this.id = id;
        this.session = session;
        this.entry = entry;
    }

    /** @throws RuleViolation ledger.struck-out */
    public void correct(LedgerEntry right) {
        mustCount();
        entry = right;
    }

    /**
     * From now on it counts nowhere.
     *
     * @throws RuleViolation ledger.struck-out
     */
    public void strikeOut() {
        mustCount();
        struckOut = true;
    }

    private void mustCount() {
        if (struckOut) {
            throw new RuleViolation("ledger.struck-out");
        }
    }

    public LedgerLineId id() {
        return id;
    }

    public CohortSessionId session() {
        return session;
    }

    public LedgerEntry entry() {
        return entry;
    }

    public boolean isStruckOut() {
        return struckOut;
    }

    public Long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerLine line && id.equals(line.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
