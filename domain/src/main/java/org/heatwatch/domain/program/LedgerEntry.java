package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.people.NameKey;
import org.heatwatch.domain.people.OneLine;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * What was given out at a session, of one sort.
 *
 * @param what     1 to {@value #MAX_WHAT} characters; of things, and of nobody
 * @param howMany  1 to {@value #MAX_HOW_MANY}
 * @param cents    of one of them, 1 to {@value #MAX_CENTS}
 * @param receipts how many were signed for, 0 to {@code howMany}
 */
@Embeddable
public record LedgerEntry(@Enumerated(EnumType.STRING) @Classified(PROGRAM) LedgerKind kind, @Classified(PROGRAM) String what,
        @Classified(PROGRAM) int howMany, @Classified(PROGRAM) long cents, @Classified(PROGRAM) int receipts) implements Serializable {

    public static final int MAX_WHAT = 100;

    public static final int MAX_HOW_MANY = 1000;

    public static final long MAX_CENTS = 100_000;

    /** @throws RuleViolation ledger.kind, ledger.what, ledger.many, ledger.amount or ledger.receipts */
    public LedgerEntry {
        what = OneLine.of(what);
        if (kind == null) {
            throw new RuleViolation("ledger.kind");
        }
        if (NameKey.of(what).isEmpty() || OneLine.length(what) > MAX_WHAT) {
            throw new RuleViolation("ledger.what", MAX_WHAT);
        }
        if (howMany < 1 || howMany > MAX_HOW_MANY) {
            throw new RuleViolation("ledger.many", MAX_HOW_MANY);
        }
        if (cents < 1 || cents > MAX_CENTS) {
            throw new RuleViolation("ledger.amount", MAX_CENTS / 100);
        }
        if (receipts < 0 || receipts > howMany) {
            throw new RuleViolation("ledger.receipts", howMany);
        }
    }

    /** Cents of all of them. */
    public long total() {
        return howMany * cents;
    }

    /** How many nobody has signed for. */
    public int missing() {
        return howMany - receipts;
    }
}
