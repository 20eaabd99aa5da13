package org.heatwatch.service.notification;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.service.platform.calendar.CalendarWriter;

/**
 * Sessions on any days as one recurring event (RFC 5545, 3.8.4.4 and 3.8.5): mail clients take only one event from a message. It recurs every
 * so many days from the first session on; each further session stands for one of these days, and days without a session are left out.
 *
 * @param first the session that recurs
 * @param every how many days lie between, from 1
 * @param days what each session stands for, that of the first one included; no two the same
 */
record Recurrence(LocalSlot first, int every, List<LocalDate> days) {

    private static final int WEEK = 7;

    /** @param slots in the order of time, at least one */
    static Recurrence of(List<LocalSlot> slots) {
        LocalSlot first = slots.get(0);
        LocalDate begin = first.start().toLocalDate();
        List<Long> gaps = slots.stream().map(slot -> DAYS.between(begin, slot.start().toLocalDate())).toList();
        List<LocalDate> weeks = gaps.stream().map(gap -> begin.plusWeeks(Math.round((double) gap / WEEK))).toList();
        if (weeks.stream().distinct().count() == weeks.size()) {
            return new Recurrence(first, WEEK, weeks);
        }
        int every = gaps.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE).intValue();
        return new Recurrence(first, every, distinct(begin, gaps, every));
    }

    /** A session on a day that another one stands for takes one behind the last. */
    private static List<LocalDate> distinct(LocalDate begin, List<Long> gaps, int every) {
        long behind = gaps.stream().mapToLong(Long::longValue).max().orElseThrow() + every;
        Set<Long> taken = new HashSet<>();
        Stream.Builder<LocalDate> days = Stream.builder();
        for (long gap : gaps) {
            if (gap >= 0 && taken.add(gap)) {
                days.add(begin.plusDays(gap));
            } else {
                days.add(begin.plusDays(behind));
                behind += every;
            }
        }
        return days.build().toList();
    }

    /** The properties that make a session part of the whole, by its number from 0; none if it is the only one. */
    List<String> properties(int session) {
        if (session > 0) {
            return List.of("RECURRENCE-ID" + at(Stream.of(days.get(session))));
        }
        List<LocalDate> recurring = recurring();
        List<LocalDate> leftOut = recurring.stream().filter(day -> !days.contains(day)).toList();
        return Stream.of(recurring.size() > 1 ? "RRULE:" + rule(recurring.size()) : "", leftOut.isEmpty() ? "" : "EXDATE" + at(leftOut.stream()))
                .filter(property -> !property.isEmpty())
                .toList();
    }

    private String rule(int times) {
        boolean weekly = every % WEEK == 0;
        return "FREQ=" + (weekly ? "WEEKLY" : "DAILY") + ";INTERVAL=" + (weekly ? every / WEEK : every) + ";COUNT=" + times;
    }

    private List<LocalDate> recurring() {
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return Stream.iterate(days.get(0), day -> !day.isAfter(last), day -> day.plusDays(every)).toList();
    }

    /** At the wall clock of the first session. */
    private String at(Stream<LocalDate> dates) {
        return ";TZID=" + first.zone() + ':'
                + dates.map(day -> CalendarWriter.local(day.atTime(first.start().toLocalTime()))).collect(Collectors.joining(","));
    }
}
