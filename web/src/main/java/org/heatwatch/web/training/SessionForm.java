package org.heatwatch.web.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.domain.shared.VenueId;
import org.heatwatch.domain.training.SessionPlan;
import org.heatwatch.web.shared.Words;

/** One session as it is typed: texts, so that nothing typed is lost while another row is added. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SessionId id;
    private String date = "";
    private String start = "";
    private String end = "";
    private String zone = County.ZONE.getId();
    private VenueId venue;
    private String room = "";
    private String link = "";
    private boolean repeated;
    private boolean open = true;

    SessionForm() {}

    SessionForm(SessionPlan plan) {
        id = plan.sessionId();
        date = plan.slot().start().toLocalDate().toString();
        start = plan.slot().start().toLocalTime().toString();
        end = plan.slot().end().toLocalTime().toString();
        zone = plan.slot().zone().getId();
        venue = plan.venueId();
        room = plan.room();
        link = plan.link();
        open = false;
    }

    /** One more like this, a week later. */
    SessionForm next() {
        return likeThis(isDate() ? LocalDate.parse(date).plusWeeks(1).toString() : "");
    }

    /** One more like this, of a weekly series. */
    SessionForm repeatedOn(LocalDate day) {
        SessionForm one = likeThis(day.toString());
        one.repeated = true;
        one.open = false;
        return one;
    }

    private SessionForm likeThis(String day) {
        var one = new SessionForm();
        one.date = day;
        one.start = start;
        one.end = end;
        one.zone = zone;
        one.venue = venue;
        one.room = room;
        one.link = link;
        return one;
    }

    void moveTo(LocalDate day) {
        date = day.toString();
    }

    boolean isOn(LocalDate day) {
        return date.equals(day.toString());
    }

    boolean isRepeated() {
        return repeated;
    }

    /** True if its fields are shown at once, rather than its line alone. */
    public boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    /** "Thu, Oct 22, 2026, 9:00 – 12:00"; empty while something of that is missing. */
    public String getLine() {
        return unfilled().isEmpty() ? Words.dateTime(from()) + " – " + Words.time(LocalTime.parse(end)) : "";
    }

    private boolean isDate() {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    /** Ids of the fields that have no date or time in them. */
    List<String> unfilled() {
        List<String> fields = new ArrayList<>();
        if (!isDate()) {
            fields.add("date");
        }
        if (!isTime(start)) {
            fields.add("start");
        }
        if (!isTime(end)) {
            fields.add("end");
        }
        return fields;
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }

    /**
     * Only where nothing is {@link #unfilled()}.
     *
     * @throws RuleViolation as the plan does
     */
    SessionPlan plan() {
        return new SessionPlan(id, new LocalSlot(from(), LocalDate.parse(date).atTime(LocalTime.parse(end)), ZoneId.of(zone)), venue, room, link);
    }

    private LocalDateTime from() {
        return LocalDate.parse(date).atTime(LocalTime.parse(start));
    }

    /** Id of the field that a broken rule is about. */
    String field(RuleViolation broken) {
        return switch (broken.key()) {
            case "slot.skipped-time", "slot.repeated-time" -> broken.arguments().get(0).equals(from()) ? "start" : "end";
            case "training.room" -> "room";
            case "training.link" -> "link";
            default -> "end";
        };
    }

    /** True if the row has what the session was seen with; null where it was not seen. */
    boolean isAs(SessionPlan seen) {
        return seen != null && typed().equals(new SessionForm(seen).typed());
    }

    private List<Object> typed() {
        return Arrays.asList(date, start, end, zone, venue, room, link);
    }

    SessionId id() {
        return id;
    }

    /** The session is gone: this row would make a new one. */
    void forgetId() {
        id = null;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public VenueId getVenue() {
        return venue;
    }

    public void setVenue(VenueId venue) {
        this.venue = venue;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
