package org.heatwatch.service.notification;

import java.time.Instant;
import org.heatwatch.service.platform.calendar.CalendarEvent;
import org.heatwatch.service.platform.calendar.CalendarEvent.Status;
import org.heatwatch.service.platform.calendar.CalendarWriter;

/**
 * A calendar object (RFC 5545) that a mail client takes over by itself (RFC 5546): one event a session, under the session's id for ever,
 * on the wall clock of its place.
 *
 * @param ics its text
 */
record Invitation(Method method, String ics) {

    /** What the mail client is asked to do. */
    enum Method {
        /** Note the sessions, or what has changed of them. */
        REQUEST(Status.CONFIRMED),
        /** Take them away. */
        CANCEL(Status.CANCELLED);

        private final Status status;

        Method(Status status) {
            this.status = status;
        }
    }

    /** To one person, from the office. Others on the training aren't in it. */
    static Invitation of(Method method, LetterFacts facts, String officeName, String officeAddress, Instant now) {
        var calendar = new CalendarWriter(facts.sessions().stream().map(session -> session.slot().zone()), "METHOD:" + method);
        for (LetterSession session : facts.sessions()) {
            calendar.event(new CalendarEvent(session.id(), now, facts.sequence(), session.slot(), facts.title(), session.place(),
                    session.directions(), method.status),
                    "ORGANIZER;CN=" + CalendarWriter.parameter(officeName) + ":mailto:" + officeAddress,
                    "ATTENDEE;CN=" + CalendarWriter.parameter(facts.name()) + ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:"
                            + facts.address());
        }
        return new Invitation(method, calendar.end());
    }
}
