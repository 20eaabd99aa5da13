package org.heatwatch.domain.attendance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.heatwatch.domain.shared.County;

/**
 * When facilitators are reminded of what is open, in county time: on Fridays at 9:00 of what is open before sessions, on Mondays at 9:00 of
 * what is open after them. A reminder is due until the next one is.
 *
 * @param day a Friday or a Monday
 */
public record OpenReminder(LocalDate day, OpenTime time) {

    private static final int HOUR = 9;

    /** The one that is due then. */
    public static OpenReminder at(Instant now) {
        LocalDate day = LocalDateTime.ofInstant(now, County.ZONE).minusHours(HOUR).toLocalDate();
        LocalDate friday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return friday.isAfter(monday) ? new OpenReminder(friday, OpenTime.BEFORE) : new OpenReminder(monday, OpenTime.AFTER);
    }
}
