package org.heatwatch.web.attendance;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.service.attendance.HoursCell;
import org.heatwatch.service.attendance.PersonHours;
import org.heatwatch.service.attendance.SessionHours;
import org.heatwatch.service.attendance.TrainingHours;
import org.heatwatch.web.shared.Words;

/** The rows of a training's hours, {@code <hw:hours-rows hours="..."/>}: written in Java as {@link RollRows} are, for the same reason. */
@FacesComponent(HoursRows.TYPE)
public class HoursRows extends UIComponentBase {

    static final String TYPE = "org.heatwatch.HoursRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var hours = (TrainingHours) getAttributes().get("hours");
        var rows = new Rows(faces.getResponseWriter(), faces.getApplication().getResourceBundle(faces, "text"), hours.sessions());
        for (PersonHours person : hours.people()) {
            rows.write(person);
        }
    }

    private static final class Rows {

        private final ResponseWriter out;
        private final ResourceBundle text;
        private final List<SessionHours> sessions;
        private final String total;
        private final List<String> days;

        /** Cells are markup of ours without a user's word; how those of a column begin is made once. */
        Rows(ResponseWriter out, ResourceBundle text, List<SessionHours> sessions) {
            this.out = out;
            this.text = text;
            this.sessions = sessions;
            this.total = begin(text.getString("hours.total"));
            this.days = sessions.stream().map(session -> begin(Words.day(session.start().toLocalDate()))).toList();
        }

        void write(PersonHours person) throws IOException {
            out.startElement("tr", null);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeText(person.name(), null);
            out.startElement("small", null);
            out.writeText(person.agency(), null);
            out.endElement("small");
            out.endElement("th");
            out.write(cells(person));
            out.endElement("tr");
        }

        private String cells(PersonHours person) {
            StringBuilder cells = new StringBuilder(total).append(person.total()).append("</td>");
            for (int i = 0; i < days.size(); i++) {
                cells.append(days.get(i)).append(words(person.cells().get(i), sessions.get(i))).append("</td>");
            }
            return cells.toString();
        }

        private static String begin(String label) {
            return "<td class=\"num\" data-label=\"" + label + "\">";
        }

        /** "120", "105 late", "Excused"; a dash for whoever isn't on a closed roll, nothing for a roll that may still change. */
        private String words(HoursCell cell, SessionHours session) {
            if (cell.status() == AttendanceStatus.UNMARKED) {
                return session.roll() == RollState.CLOSED ? "–" : "";
            }
            if (cell.status() == AttendanceStatus.PRESENT) {
                return String.valueOf(cell.minutes());
            }
            String status = text.getString("mark." + cell.status());
            return cell.minutes() > 0 ? cell.minutes() + ", " + status : status;
        }
    }
}
