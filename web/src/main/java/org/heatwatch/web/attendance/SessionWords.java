package org.heatwatch.web.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.attendance.NotExpectedReason;
import org.heatwatch.service.attendance.CohortMarkLine;
import org.heatwatch.service.attendance.CohortRollLine;
import org.heatwatch.service.attendance.CohortRollSession;
import org.heatwatch.service.attendance.RollLine;
import org.heatwatch.service.attendance.RollSession;
import org.heatwatch.web.shared.Messages;
import org.heatwatch.web.shared.Words;

/** A session in words, on the wall clock of its place. */
@Named
@ApplicationScoped
public class SessionWords {

    private final Messages messages;

    protected SessionWords() {
        this(null);
    }

    @Inject
    SessionWords(Messages messages) {
        this.messages = messages;
    }

    /** "Fri, Mar 13, 2026, 10:00 to 12:00 · Mercy Valley Hospital, Room 2B". */
    public String lead(RollSession session) {
        return messages.text("roll.lead", session.start(), session.end().toLocalTime(), place(session.venue(), session.room()));
    }

    /** "Sat, Mar 14, 2026, 10:00 to 12:00 · Money basics". */
    public String lead(CohortRollSession session) {
        String when = messages.text("cohort-roll.lead", session.start(), session.end().toLocalTime());
        return session.topic().isEmpty() ? when : when + " · " + session.topic();
    }

    /** "Mercy Valley Hospital, Room 2B", or that it is online. */
    public String place(String venue, String room) {
        String place = joined(venue, room);
        return place.isEmpty() ? messages.text("roll.online") : place;
    }

    /** "410 Millrace Road, Alder City". */
    public String address(String street, String city) {
        return joined(street, city);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** "Luis Ortega, 10:04"; empty if nobody has marked. */
    public String saved(RollSession session, RollLine line) {
        return line.by().isEmpty() ? ""
                : messages.text("roll.by", by(line.by(), line.source()), line.at().atZone(session.zone()).toLocalTime());
    }

    /** Who has marked: at a kiosk nobody but the attendee, and by an episode nobody, whoever has started it. */
    String by(String name, MarkSource source) {
        return source == MarkSource.KIOSK ? messages.text("roll.by-kiosk") : source == MarkSource.EPISODE ? messages.text("roll.by-episode") : name;
    }

    /** "Luis Ortega, 10:04"; empty if nobody has marked. */
    String saved(CohortRollSession session, CohortMarkLine mark) {
        return mark.by().isEmpty() ? "" : messages.text("roll.by", by(mark.by(), mark.source()), mark.at().atZone(session.zone()).toLocalTime());
    }

    /** Her code, unless it stands in the place of her name, and what was said of this day before. */
    String below(CohortRollLine line) {
        String planned = line.planned() == null ? ""
                : messages.text("absence.said", messages.text("mark." + line.planned()), line.plannedReason() == null ? 0 : 1,
                        line.plannedReason() == null ? "" : messages.text("reason." + line.plannedReason()));
        return Stream.of(line.name().isEmpty() ? "" : line.code(), planned).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Why somebody may not be expected. */
    public List<NotExpectedReason> getReasons() {
        return List.of(NotExpectedReason.values());
    }

    /** "Fri, Mar 13, 2026, 10:04". */
    public String moment(RollSession session, Instant instant) {
        return Words.moment(instant, session.zone());
    }
}
