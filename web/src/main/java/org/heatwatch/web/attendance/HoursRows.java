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
        var rows = new Rows(faces.getResponseWriter(), faces.getApplication().getResourceBundle(faces, "text"));
        List<String> days = hours.sessions().stream().map(session -> Words.day(session.start().toLocalDate())).toList();
        for (PersonHours person : hours.people()) {
            rows.write(person, hours.sessions(), days);
        }
    }

    private record Rows(ResponseWriter out, ResourceBundle text) {

        void write(PersonHours person, List<SessionHours> sessions, List<String> days) throws IOException {
            out.startElement("tr", null);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeText(person.name(), null);
            out.startElement("small", null);
            out.writeText(person.agency(), null);
            out.endElement("small");
            out.endElement("th");
            cell(text.getString("hours.total"), String.valueOf(person.total()));
            for (int i = 0; i < days.size(); i++) {
                cell(days.get(i), words(person.cells().get(i), sessions.get(i)));
            }
            out.endElement("tr");
        }

        private void cell(String label, String content) throws IOException {
            out.startElement("td", null);
            out.writeAttribute("class", "num", null);
            out.writeAttribute("data-label", label, null);
            out.writeText(content, null);
            out.endElement("td");
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
