package org.heatwatch.service.notification;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.service.platform.calendar.CalendarEvent;
import org.heatwatch.service.platform.calendar.CalendarEvent.Status;
import org.heatwatch.service.platform.calendar.CalendarWriter;

/**
 * A calendar object (RFC 5545) that a mail client takes over by itself (RFC 5546): the training, under its id for ever, with one event a
 * session on the wall clock of its place. Each replaces the one before as a whole.
 *
 * @param ics its text
 */
record Invitation(Method method, String ics) {

    /** What the mail client is asked to do. */
    enum Method {
        /** Note the sessions, all of them as they are now. */
        REQUEST(Status.CONFIRMED),
        /** Take all of them away. */
        CANCEL(Status.CANCELLED);

        private final Status status;

        Method(Status status) {
            this.status = status;
        }
    }

    /** To one person, from the office. Others on the training aren't in it. */
    static Invitation of(Method method, LetterFacts facts, String officeName, String officeAddress, Instant now) {
        List<LetterSession> sessions = facts.sessions();
        var recurrence = Recurrence.of(sessions.stream().map(LetterSession::slot).toList());
        List<String> people = List.of("ORGANIZER;CN=" + CalendarWriter.parameter(officeName) + ":mailto:" + officeAddress,
                "ATTENDEE;CN=" + CalendarWriter.parameter(facts.name()) + ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:"
                        + facts.address());
        var calendar = new CalendarWriter(sessions.stream().map(session -> session.slot().zone()), "METHOD:" + method);
        for (int i = 0; i < (method == Method.CANCEL ? 1 : sessions.size()); i++) {
            LetterSession session = sessions.get(i);
            calendar.event(new CalendarEvent(facts.training().value(), now, facts.sequence(), session.slot(), facts.title(), session.place(),
                    session.directions(), method.status),
                    Stream.of(method == Method.CANCEL ? List.<String>of() : recurrence.properties(i), people).flatMap(List::stream).toList());
        }
        return new Invitation(method, calendar.end());
    }
}
