package org.heatwatch.domain.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.LedgerLineId;
import org.heatwatch.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class LedgerLineTest {

    private static final LedgerEntry CARDS = new LedgerEntry(LedgerKind.INCENTIVE, "  Gift   card ", 12, 1_050, 9);

    @Test
    void a_line_tells_what_it_comes_to_and_how_many_receipts_are_missing() {
        assertEquals("Gift card", CARDS.what());
        assertEquals(12_600, CARDS.total());
        assertEquals(3, CARDS.missing());
    }

    @Test
    void lines_are_summed_by_kind() {
        var sum = LedgerSum.of(List.of(CARDS, new LedgerEntry(LedgerKind.MEAL, "Sandwiches", 1, 8_400, 1),
                new LedgerEntry(LedgerKind.TRANSPORT, "Bus pass", 4, 500, 4), new LedgerEntry(LedgerKind.MEAL, "Water", 2, 300, 0)));

        assertEquals(new LedgerSum(12_600, 2_000, 9_000, 19, 5), sum);
        assertEquals(23_600, sum.total());
        assertEquals(new LedgerSum(0, 0, 0, 0, 0), LedgerSum.of(List.of()));
    }

    @Test
    void what_cannot_be_is_refused() {
        assertEquals("ledger.kind", refused(null, "Bus pass", 1, 500, 0));
        assertEquals("ledger.what", refused(LedgerKind.TRANSPORT, " - ", 1, 500, 0));
        assertEquals("ledger.what", refused(LedgerKind.TRANSPORT, "x".repeat(101), 1, 500, 0));
        assertEquals("ledger.many", refused(LedgerKind.TRANSPORT, "Bus pass", 0, 500, 0));
        assertEquals("ledger.many", refused(LedgerKind.TRANSPORT, "Bus pass", 1_001, 500, 0));
        assertEquals("ledger.amount", refused(LedgerKind.TRANSPORT, "Bus pass", 1, 0, 0));
        assertEquals("ledger.amount", refused(LedgerKind.TRANSPORT, "Bus pass", 1, 100_001, 0));
        assertEquals("ledger.receipts", refused(LedgerKind.TRANSPORT, "Bus pass", 2, 500, 3));
        assertEquals("ledger.receipts", refused(LedgerKind.TRANSPORT, "Bus pass", 2, 500, -1));
    }

    @Test
    void a_line_that_was_struck_out_stays_so() {
        var line = new LedgerLine(LedgerLineId.next(), CohortSessionId.next(), CARDS);
        line.strikeOut();

        assertTrue(line.isStruckOut());
        assertEquals("ledger.struck-out", assertThrows(RuleViolation.class, () -> line.correct(CARDS)).key());
        assertEquals("ledger.struck-out", assertThrows(RuleViolation.class, line::strikeOut).key());
        assertEquals(CARDS, line.entry());
    }

    private static String refused(LedgerKind kind, String what, int howMany, long cents, int receipts) {
        return assertThrows(RuleViolation.class, () -> new LedgerEntry(kind, what, howMany, cents, receipts)).key();
    }
}
