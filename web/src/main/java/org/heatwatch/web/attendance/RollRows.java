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

    private record Rows(ResponseWriter out, ResourceBundle text) {

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
            String heading = "p" + number;
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeAttribute("id", heading, null);
            element("span", "roll-name", name);
            out.write(" ");
            element("span", "roll-agency", agency);
            out.endElement("th");
            out.startElement("td", null);
            out.writeAttribute("class", "roll-marks", null);
            out.startElement("div", null);
            out.writeAttribute("class", "marks", null);
            out.writeAttribute("role", "radiogroup", null);
            out.writeAttribute("aria-labelledby", heading, null);
            for (AttendanceStatus status : STATUSES) {
                choice(status, "m" + number);
            }
            out.endElement("div");
            out.endElement("td");
            out.startElement("td", null);
            out.writeAttribute("class", "roll-state", null);
            element("span", "roll-text", saved);
            out.write(" ");
            out.startElement("button", null);
            out.writeAttribute("type", "button", null);
            out.writeAttribute("class", "button button--quiet roll-undo", null);
            out.writeAttribute("aria-describedby", heading, null);
            out.writeAttribute("hidden", "hidden", null);
            out.writeText(text.getString("roll.undo"), null);
            out.endElement("button");
            out.endElement("td");
            element("td", "print-only", "");
        }

        private void choice(AttendanceStatus status, String group) throws IOException {
            out.startElement("label", null);
            out.writeAttribute("class", "mark mark--" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'), null);
            out.startElement("input", null);
            out.writeAttribute("type", "radio", null);
            out.writeAttribute("name", group, null);
            out.writeAttribute("value", status, null);
            out.endElement("input");
            out.startElement("span", null);
            out.writeText(text.getString("mark." + status), null);
            out.endElement("span");
            out.endElement("label");
        }

        private void element(String name, String styleClass, String content) throws IOException {
            out.startElement(name, null);
            out.writeAttribute("class", styleClass, null);
            out.writeText(content, null);
            out.endElement(name);
        }
    }
}
