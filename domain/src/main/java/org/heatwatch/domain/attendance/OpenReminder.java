package org.heatwatch.domain.attendance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.shared.County;

/**
 * When facilitators of the cohorts that meet on one weekday are reminded of what is open, in county time: the day before it at 9:00 of what is
 * open before sessions, two days after it at 9:00 of what is open after them. A reminder is due until the next one of its weekday is.
 *
 * @param day on which it is due
 * @param meets the weekday of the cohorts that it is about
 */
public record OpenReminder(LocalDate day, DayOfWeek meets, OpenTime time) {

    private static final int HOUR = 9;
    private static final int DAYS_AFTER = 2;

    /** Those that are due then, of each weekday one. */
    public static List<OpenReminder> at(Instant now) {
        LocalDate day = LocalDateTime.ofInstant(now, County.ZONE).minusHours(HOUR).toLocalDate();
        return Stream.of(DayOfWeek.values()).map(meets -> at(day, meets)).toList();
    }

    private static OpenReminder at(LocalDate day, DayOfWeek meets) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(meets.minus(1)));
        LocalDate after = day.with(TemporalAdjusters.previousOrSame(meets.plus(DAYS_AFTER)));
        return before.isAfter(after) ? new OpenReminder(before, meets, OpenTime.BEFORE) : new OpenReminder(after, meets, OpenTime.AFTER);
    }
}
