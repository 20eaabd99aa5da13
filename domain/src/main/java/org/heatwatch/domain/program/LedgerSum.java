package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.Collection;
import org.heatwatch.domain.access.Classified;

/**
 * What lines of ledgers come to.
 *
 * @param incentives cents, and so are transport and meals
 * @param receipts   how many there must be
 * @param missing    of these, how many nobody has signed
 */
public record LedgerSum(@Classified(PROGRAM) long incentives, @Classified(PROGRAM) long transport, @Classified(PROGRAM) long meals,
        @Classified(PROGRAM) int receipts, @Classified(PROGRAM) int missing) implements Serializable {

    /** @param entries those that count */
    public static LedgerSum of(Collection<LedgerEntry> entries) {
        return new LedgerSum(cents(entries, LedgerKind.INCENTIVE), cents(entries, LedgerKind.TRANSPORT), cents(entries, LedgerKind.MEAL),
                entries.stream().mapToInt(LedgerEntry::howMany).sum(), entries.stream().mapToInt(LedgerEntry::missing).sum());
    }

    private static long cents(Collection<LedgerEntry> entries, LedgerKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).mapToLong(LedgerEntry::total).sum();
    }

    /** Cents of all kinds. */
    public long total() {
        return incentives + transport + meals;
    }
}
