package org.heatwatch.service.program;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.heatwatch.domain.program.LedgerEntry;
import org.heatwatch.domain.program.LedgerKind;
import org.heatwatch.domain.program.LedgerSum;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;
import org.heatwatch.service.program.HibernateLedgers.Counted;

/** The ledgers of a cohort's sessions as a workbook; amounts in dollars. */
class LedgerWorkbook {

    private static final List<SpreadsheetColumn> LINES = List.of(new SpreadsheetColumn("Session", 10), new SpreadsheetColumn("Date", 14),
            new SpreadsheetColumn("Kind", 14), new SpreadsheetColumn("What", 40), new SpreadsheetColumn("How many", 12), new SpreadsheetColumn("Each, $", 12),
            new SpreadsheetColumn("Total, $", 12), new SpreadsheetColumn("Receipts signed", 18), new SpreadsheetColumn("Receipts missing", 18));

    private static final List<SpreadsheetColumn> SUMS = List.of(new SpreadsheetColumn("Session", 10), new SpreadsheetColumn("Date", 14),
            new SpreadsheetColumn("Incentives, $", 16), new SpreadsheetColumn("Transport, $", 16), new SpreadsheetColumn("Meals, $", 16),
            new SpreadsheetColumn("Total, $", 12), new SpreadsheetColumn("Receipts missing", 18));

    void write(List<Counted> counted, OutputStream out) throws IOException {
        LedgerSheet sheet = LedgerSheet.of("", counted);
        try (var workbook = new SpreadsheetWriter(out)) {
            workbook.sheet("Ledger", LINES);
            for (Counted each : counted) {
                if (each.entry() != null) {
                    workbook.row(row(each, each.entry()));
                }
            }
            workbook.sheet("Totals", SUMS);
            for (SessionSum each : sheet.sessions()) {
                workbook.row(row(each.ordinal(), each.day(), each.sum()));
            }
            workbook.row(row("All", null, sheet.sum()));
        }
    }

    private static Object[] row(Counted of, LedgerEntry entry) {
        return new Object[] {of.ordinal(), of.start().toLocalDate(), kind(entry.kind()), entry.what(), entry.howMany(), dollars(entry.cents()),
                dollars(entry.total()), entry.receipts(), entry.missing()};
    }

    private static Object[] row(Object session, Object day, LedgerSum sum) {
        return new Object[] {session, day, dollars(sum.incentives()), dollars(sum.transport()), dollars(sum.meals()), dollars(sum.total()), sum.missing()};
    }

    private static String kind(LedgerKind kind) {
        return switch (kind) {
            case INCENTIVE -> "Incentive";
            case TRANSPORT -> "Transport";
            case MEAL -> "Meal";
        };
    }

    private static BigDecimal dollars(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
