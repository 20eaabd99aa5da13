package org.heatwatch.web.attendance;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.service.attendance.CohortMarkLine;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.CohortRollSession;
import org.heatwatch.service.attendance.CohortRollSheet;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.RollSheet;

/**
 * The rows of a roll, {@code <hw:roll-rows sheet="..."/>}, of a training or of a cohort; without a sheet one empty row, the template that
 * roll.js fills. Written in Java since a roll has 60 rows of 40 elements: as a page's own markup they took nine tenths of the time that
 * the page takes. Nothing can be marked before roll.js is there and lets it.
 */
@FacesComponent(RollRows.TYPE)
public class RollRows extends UIComponentBase {

    static final String TYPE = "org.heatwatch.RollRows";

    /** A status that can be chosen, with the key that marks it. */
    private record Choice(String status, char key) {}

    private static final List<Choice> OF_TRAINING = List.of(new Choice("PRESENT", 'p'), new Choice("LATE", 'l'), new Choice("LEFT_EARLY", 'e'),
            new Choice("ABSENT", 'a'), new Choice("EXCUSED", 'x'));

    private static final List<Choice> OF_COHORT = List.of(new Choice("PRESENT", 'p'), new Choice("LATE", 'l'), new Choice("LEFT_EARLY", 'e'),
            new Choice("EXCUSED", 'x'), new Choice("UNEXCUSED", 'u'), new Choice("NOT_EXPECTED", 'n'));

    /**
     * What a row shows.
     *
     * @param below the line under the name
     * @param more where one reads and writes more of her; empty for nowhere
     */
    private record Row(String attendee, long version, String status, int missedMinutes, String reason, String name, String below, String saved,
            String more) {

        static final Row EMPTY = new Row("", 0, "", 0, "", "", "", "", "");
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Object sheet = getAttributes().get("sheet");
        boolean cohort = sheet instanceof CohortRollSheet || Boolean.TRUE.equals(getAttributes().get("cohort"));
        var rows = new Rows(faces.getResponseWriter(), faces.getApplication().getResourceBundle(faces, "text"), cohort ? OF_COHORT : OF_TRAINING);
        var words = faces.getApplication().evaluateExpressionGet(faces, "#{sessionWords}", SessionWords.class);
        if (sheet instanceof RollSheet training) {
            rows.write(training.lines().stream().map(line -> row(line, words.saved(training.session(), line))).toList());
        } else if (sheet instanceof CohortRollSheet saturday) {
            String more = faces.getExternalContext().getRequestContextPath() + "/attendance/participant?session=" + saturday.session().id() + "&enrolment=";
            rows.write(saturday.lines().stream().map(line -> row(line, words, saturday.session(), more)).toList());
        } else {
            rows.writeEmpty();
        }
    }

    private static Row row(RollLine line, String saved) {
        return new Row(line.registration().toString(), line.version(), line.status().name(), line.missedMinutes(), "", line.name(), line.agency(),
                saved, "");
    }

    private static Row row(CohortRollLine line, SessionWords words, CohortRollSession session, String more) {
        CohortMarkLine mark = line.mark();
        NotExpectedReason reason = mark.attendance().reason();
        return new Row(mark.enrolment().toString(), mark.version(), mark.attendance().status().name(), mark.attendance().missedMinutes(),
                reason == null ? "" : reason.name(), line.name().isEmpty() ? line.code() : line.name(), words.below(line), words.saved(session, mark),
                more + mark.enrolment());
    }

    private static final class Rows {

        private final ResponseWriter out;
        private final String marks;
        private final String undo;
        private final String more;

        /** What is the same in every row is markup of ours without a user's word: made once, with the number of the row to be put in. */
        Rows(ResponseWriter out, ResourceBundle text, List<Choice> choices) {
            this.out = out;
            this.marks = choices.stream().map(choice -> """
                    <label class="mark mark--%s"><input type="radio" name="m{row}" value="%s" data-key="%s" disabled="disabled"/><span data-letter="%s">%s</span></label>\
                    """.formatted(choice.status().toLowerCase(Locale.ROOT).replace('_', '-'), choice.status(), choice.key(),
                    Character.toUpperCase(choice.key()), text.getString("mark." + choice.status())))
                    .collect(Collectors.joining("", """
                            <td class="roll-marks"><div class="marks" role="radiogroup" aria-labelledby="p{row}">""", "</div></td>"));
            this.undo = """
                     <button type="button" class="button button--quiet roll-undo" aria-describedby="p{row}" hidden="hidden">%s</button></td>\
                    <td class="print-only"></td>""".formatted(text.getString("roll.undo"));
            this.more = text.getString("roll.more");
        }

        void write(List<Row> rows) throws IOException {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                out.startElement("tr", null);
                out.writeAttribute("data-attendee", row.attendee(), null);
                out.writeAttribute("data-version", row.version(), null);
                out.writeAttribute("data-status", row.status(), null);
                out.writeAttribute("data-missed", row.missedMinutes(), null);
                out.writeAttribute("data-reason", row.reason(), null);
                cells(i + 1, row);
                out.endElement("tr");
            }
        }

        void writeEmpty() throws IOException {
            out.startElement("tr", null);
            cells(0, Row.EMPTY);
            out.endElement("tr");
        }

        private void cells(int number, Row row) throws IOException {
            String place = String.valueOf(number);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeAttribute("id", "p" + place, null);
            if (number > 0) {
                out.writeAttribute("data-number", place, null);
            }
            name(row);
            out.write(" ");
            span("roll-agency", row.below());
            out.endElement("th");
            out.write(marks.replace("{row}", place));
            out.write("<td class=\"roll-state\">");
            span("roll-text", row.saved());
            out.write(undo.replace("{row}", place));
        }

        private void name(Row row) throws IOException {
            if (row.more().isEmpty()) {
                span("roll-name", row.name());
                return;
            }
            out.startElement("a", null);
            out.writeAttribute("class", "roll-name", null);
            out.writeAttribute("href", row.more(), null);
            out.writeAttribute("title", more, null);
            out.writeText(row.name(), null);
            out.endElement("a");
        }

        private void span(String styleClass, String content) throws IOException {
            out.startElement("span", null);
            out.writeAttribute("class", styleClass, null);
            out.writeText(content, null);
            out.endElement("span");
        }
    }
}
