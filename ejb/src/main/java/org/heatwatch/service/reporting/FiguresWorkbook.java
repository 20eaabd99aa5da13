package org.heatwatch.service.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.heatwatch.domain.reporting.Measure;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetColumn;
import org.heatwatch.service.platform.spreadsheet.SpreadsheetWriter;

/** What is published of a program as a workbook: one row a cohort and a year, and a sheet that says how it was counted. */
class FiguresWorkbook {

    private static final List<SpreadsheetColumn> COLUMNS = List.of(
            new SpreadsheetColumn("Year", 8),
            new SpreadsheetColumn("Cohort", 28),
            new SpreadsheetColumn("Counted through", 16),
            new SpreadsheetColumn("Enrolled", 12),
            new SpreadsheetColumn("Completed", 12),
            new SpreadsheetColumn("Not completed", 14),
            new SpreadsheetColumn("Attended 0 to 3 sessions", 24),
            new SpreadsheetColumn("Attended 4 to 7 sessions", 24),
            new SpreadsheetColumn("Attended 8 to 11 sessions", 24),
            new SpreadsheetColumn("Attended 12 sessions or more", 28),
            new SpreadsheetColumn("Completion rate, %", 18));

    private static final List<String> METHOD = List.of(
            "A cohort is counted once: in the first publication, at the end of a quarter, after its last session and after every enrolment in it has ended, "
                    + "or 60 days after its last session.",
            "The cohorts of a year are those that ended in it. They are added up once all of them are counted.",
            "What is published doesn't change any more. What is corrected afterwards is not in it.",
            "A participant who was transferred counts in the cohort that she went to, with the sessions of the one before. Whoever took part in two "
                    + "cohorts otherwise counts in both.",
            "Not completed: whoever withdrew, did not meet the rule of her cohort, or was not signed off.",
            "Attended: sessions she took part in, late or in part too. Make-ups are not among them.",
            "<11: 1 to 10 people. Hidden: others would tell a count of 1 to 10 by it. A rate is shown where both counts are.",
            "Whoever adds and subtracts all that is shown, of each cohort and of its year, can't tell a count of 1 to 10 from at least four others.");

    void write(ProgramFigures figures, OutputStream out) throws IOException {
        try (var workbook = new SpreadsheetWriter(out)) {
            workbook.sheet("Figures", COLUMNS);
            for (FigureLine line : figures.lines()) {
                workbook.row(row(line));
            }
            workbook.sheet("Method", List.of(new SpreadsheetColumn("How " + figures.name() + " was counted", 120)));
            for (String sentence : METHOD) {
                workbook.row(sentence);
            }
        }
    }

    private static Object[] row(FigureLine line) {
        List<Object> row = new ArrayList<>(List.of(line.year(), line.isOfYear() ? "All cohorts" : line.cohort(), line.through()));
        for (Measure each : Measure.values()) {
            row.add(shown(line.figures().get(each)));
        }
        OptionalInt rate = line.completionRate();
        row.add(rate.isPresent() ? rate.getAsInt() : null);
        return row.toArray();
    }

    private static Object shown(ShownFigure figure) {
        return switch (figure.shown()) {
            case EXACT -> figure.count();
            case FEW -> "<11";
            case HIDDEN -> "hidden";
        };
    }
}
