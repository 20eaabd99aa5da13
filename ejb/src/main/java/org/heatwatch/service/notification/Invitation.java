package org.heatwatch.service.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;

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
        REQUEST("CONFIRMED"),
        /** Take them away. */
        CANCEL("CANCELLED");

        private final String status;

        Method(String status) {
            this.status = status;
        }
    }

    /** Most octets of a line. */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** To one person, from the office. Others on the training aren't in it. */
    static Invitation of(Method method, LetterFacts facts, String officeName, String officeAddress, Instant now) {
        var ics = new StringBuilder();
        add(ics, "BEGIN:VCALENDAR");
        add(ics, "PRODID:-//HEAT Watch//Trainings//EN");
        add(ics, "VERSION:2.0");
        add(ics, "METHOD:" + method);
        facts.sessions().stream().map(session -> session.slot().zone()).distinct().forEach(zone -> addZone(ics, zone));
        for (LetterSession session : facts.sessions()) {
            ZoneId zone = session.slot().zone();
            add(ics, "BEGIN:VEVENT");
            add(ics, "UID:" + session.id() + "@heatwatch");
            add(ics, "DTSTAMP:" + LOCAL.format(now.atOffset(ZoneOffset.UTC)) + 'Z');
            add(ics, "SEQUENCE:" + facts.sequence());
            add(ics, "DTSTART;TZID=" + zone + ':' + LOCAL.format(session.slot().start()));
            add(ics, "DTEND;TZID=" + zone + ':' + LOCAL.format(session.slot().end()));
            add(ics, "SUMMARY:" + text(facts.title()));
            addIfAny(ics, "LOCATION:", session.place());
            addIfAny(ics, "DESCRIPTION:", session.directions());
            add(ics, "STATUS:" + method.status);
            add(ics, "ORGANIZER;CN=" + parameter(officeName) + ":mailto:" + officeAddress);
            add(ics, "ATTENDEE;CN=" + parameter(facts.name()) + ";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:"
                    + facts.address());
            add(ics, "END:VEVENT");
        }
        add(ics, "END:VCALENDAR");
        return new Invitation(method, ics.toString());
    }

    /** The zone as its rules are now; without a change of the clock it has one offset. */
    private static void addZone(StringBuilder ics, ZoneId zone) {
        add(ics, "BEGIN:VTIMEZONE");
        add(ics, "TZID:" + zone);
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            String offset = offset(zone.getRules().getOffset(Instant.EPOCH));
            addObservance(ics, "STANDARD", "DTSTART:19700101T000000", offset, offset);
        }
        for (ZoneOffsetTransitionRule rule : rules) {
            LocalDateTime first = rule.createTransition(2007).getDateTimeBefore();
            boolean summer = rule.getOffsetAfter().getTotalSeconds() > rule.getOffsetBefore().getTotalSeconds();
            String every = "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + day(rule);
            addObservance(ics, summer ? "DAYLIGHT" : "STANDARD", "DTSTART:" + LOCAL.format(first) + END + every,
                    offset(rule.getOffsetBefore()), offset(rule.getOffsetAfter()));
        }
        add(ics, "END:VTIMEZONE");
    }

    private static void addObservance(StringBuilder ics, String kind, String begin, String from, String to) {
        add(ics, "BEGIN:" + kind);
        ics.append(begin).append(END);
        add(ics, "TZOFFSETFROM:" + from);
        add(ics, "TZOFFSETTO:" + to);
        add(ics, "END:" + kind);
    }

    /** The day of a month on which the clock changes: 2SU is the second Sunday, -1SU the last. */
    private static String day(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        return (from < 0 ? -1 : (from - 1) / 7 + 1) + rule.getDayOfWeek().name().substring(0, 2);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "").substring(0, 5);
    }

    private static void addIfAny(StringBuilder ics, String property, String value) {
        if (!value.isEmpty()) {
            add(ics, property + text(value));
        }
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Quoted; RFC 6868 says how quotes and line breaks are written inside. */
    private static String parameter(String value) {
        return '"' + value.replace("^", "^^").replace("\"", "^'").replaceAll("\\R", "^n") + '"';
    }

    /** A line longer than {@value #LINE} octets goes on in the next one, which begins with a space. No character is cut apart. */
    private static void add(StringBuilder ics, String line) {
        int room = LINE;
        int[] characters = line.codePoints().toArray();
        for (int character : characters) {
            String one = Character.toString(character);
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                ics.append(END).append(' ');
                room = LINE - 1;
            }
            ics.append(one);
            room -= octets;
        }
        ics.append(END);
    }
}
