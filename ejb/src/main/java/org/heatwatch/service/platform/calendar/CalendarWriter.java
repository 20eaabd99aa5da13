package org.heatwatch.service.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes one calendar object: its head with the zones, then its events, each on the wall clock of its place. */
public final class CalendarWriter {

    /** Most octets of a line. */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final StringBuilder ics = new StringBuilder();

    /**
     * @param zones of its events
     * @param head properties of the whole, such as METHOD:REQUEST
     */
    public CalendarWriter(Stream<ZoneId> zones, String... head) {
        add("BEGIN:VCALENDAR");
        add("PRODID:-//HEAT Watch//Trainings//EN");
        add("VERSION:2.0");
        List.of(head).forEach(this::add);
        zones.distinct().forEach(this::addZone);
    }

    /** @param more properties of the event beside those that every one has */
    public void event(CalendarEvent event, List<String> more) {
        ZoneId zone = event.slot().zone();
        add("BEGIN:VEVENT");
        add("UID:" + event.id() + "@heatwatch");
        add("DTSTAMP:" + LOCAL.format(event.stamp().atOffset(ZoneOffset.UTC)) + 'Z');
        add("SEQUENCE:" + event.sequence());
        add("DTSTART;TZID=" + zone + ':' + local(event.slot().start()));
        add("DTEND;TZID=" + zone + ':' + local(event.slot().end()));
        add("SUMMARY:" + text(event.title()));
        addIfAny("LOCATION:", event.place());
        addIfAny("DESCRIPTION:", event.description());
        add("STATUS:" + event.status());
        more.forEach(this::add);
        add("END:VEVENT");
    }

    /** The whole object. Nothing comes after it. */
    public String end() {
        add("END:VCALENDAR");
        return ics.toString();
    }

    /** The zone as its rules are now; without a change of the clock it has one offset. */
    private void addZone(ZoneId zone) {
        add("BEGIN:VTIMEZONE");
        add("TZID:" + zone);
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            String offset = offset(zone.getRules().getOffset(Instant.EPOCH));
            addObservance("STANDARD", "DTSTART:19700101T000000", offset, offset);
        }
        for (ZoneOffsetTransitionRule rule : rules) {
            LocalDateTime first = rule.createTransition(2007).getDateTimeBefore();
            boolean summer = rule.getOffsetAfter().getTotalSeconds() > rule.getOffsetBefore().getTotalSeconds();
            String every = "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + day(rule);
            addObservance(summer ? "DAYLIGHT" : "STANDARD", "DTSTART:" + LOCAL.format(first) + END + every,
                    offset(rule.getOffsetBefore()), offset(rule.getOffsetAfter()));
        }
        add("END:VTIMEZONE");
    }

    private void addObservance(String kind, String begin, String from, String to) {
        add("BEGIN:" + kind);
        ics.append(begin).append(END);
        add("TZOFFSETFROM:" + from);
        add("TZOFFSETTO:" + to);
        add("END:" + kind);
    }

    /** The day of a month on which the clock changes: 2SU is the second Sunday, -1SU the last. */
    private static String day(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        return (from < 0 ? -1 : (from - 1) / 7 + 1) + rule.getDayOfWeek().name().substring(0, 2);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "").substring(0, 5);
    }

    private void addIfAny(String property, String value) {
        if (!value.isEmpty()) {
            add(property + text(value));
        }
    }

    /** A text as the value of a property. */
    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** A time on the wall clock of a zone that is named beside it. */
    public static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    /** A text as the value of a property's parameter: quoted; RFC 6868 says how quotes and line breaks are written inside. */
    public static String parameter(String value) {
        return '"' + value.replace("^", "^^").replace("\"", "^'").replaceAll("\\R", "^n") + '"';
    }

    /** A line longer than {@value #LINE} octets goes on in the next one, which begins with a space. No character is cut apart. */
    private void add(String line) {
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
