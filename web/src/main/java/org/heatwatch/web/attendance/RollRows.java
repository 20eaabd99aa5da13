package org.heatwatch.web.attendance;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.RollSheet;

/**
 * The rows of a roll, {@code <hw:roll-rows sheet="..."/>}; without a sheet one empty row, the template that roll.js fills. Written in
 * Java since a roll has 60 rows of 40 elements: as a page's own markup they took nine tenths of the time that the page takes.
 */
@FacesComponent(RollRows.TYPE)
public class RollRows extends UIComponentBase {

    static final String TYPE = "org.heatwatch.RollRows";

    private static final List<AttendanceStatus> STATUSES = Arrays.stream(AttendanceStatus.values())
            .filter(status -> status != AttendanceStatus.UNMARKED)
            .toList();

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var rows = new Rows(faces.getResponseWriter(), faces.getApplication().getResourceBundle(faces, "text"));
        if (getAttributes().get("sheet") instanceof RollSheet sheet) {
            var words = faces.getApplication().evaluateExpressionGet(faces, "#{sessionWords}", SessionWords.class);
            for (int i = 0; i < sheet.lines().size(); i++) {
                rows.write(i + 1, sheet.lines().get(i), words.saved(sheet.session(), sheet.lines().get(i)));
            }
        } else {
            rows.writeEmpty();
        }
    }

    private static final class Rows {

        private final ResponseWriter out;
        private final String marks;
        private final String undo;

        /** What is the same in every row is markup of ours without a user's word: made once, with the number of the row to be put in. */
        Rows(ResponseWriter out, ResourceBundle text) {
            this.out = out;
            this.marks = STATUSES.stream().map(status -> """
                    <label class="mark mark--%s"><input type="radio" name="m{row}" value="%s"/><span>%s</span></label>""".formatted(
                    status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status, text.getString("mark." + status)))
                    .collect(Collectors.joining("", """
                            <td class="roll-marks"><div class="marks" role="radiogroup" aria-labelledby="p{row}">""", "</div></td>"));
            this.undo = """
                     <button type="button" class="button button--quiet roll-undo" aria-describedby="p{row}" hidden="hidden">%s</button></td>\
                    <td class="print-only"></td>""".formatted(text.getString("roll.undo"));
        }

        void write(int number, RollLine line, String saved) throws IOException {
            out.startElement("tr", null);
            out.writeAttribute("data-registration", line.registration(), null);
            out.writeAttribute("data-version", line.version(), null);
            out.writeAttribute("data-status", line.status(), null);
            out.writeAttribute("data-missed", line.missedMinutes(), null);
            cells(number, line.name(), line.agency(), saved);
            out.endElement("tr");
        }

        void writeEmpty() throws IOException {
            out.startElement("tr", null);
            cells(0, "", "", "");
            out.endElement("tr");
        }

        private void cells(int number, String name, String agency, String saved) throws IOException {
            String row = String.valueOf(number);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeAttribute("id", "p" + row, null);
            if (number > 0) {
                out.writeAttribute("data-number", row, null);
            }
            span("roll-name", name);
            out.write(" ");
            span("roll-agency", agency);
            out.endElement("th");
            out.write(marks.replace("{row}", row));
            out.write("<td class=\"roll-state\">");
            span("roll-text", saved);
            out.write(undo.replace("{row}", row));
        }

        private void span(String styleClass, String content) throws IOException {
            out.startElement("span", null);
            out.writeAttribute("class", styleClass, null);
            out.writeText(content, null);
            out.endElement("span");
        }
    }
}
