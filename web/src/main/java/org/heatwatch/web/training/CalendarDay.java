package org.heatwatch.web.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.heatwatch.service.training.CalendarSession;
import org.heatwatch.web.shared.Words;

/**
 * One day of the calendar.
 *
 * @param within true unless it only fills up the first or last week of a month
 * @param sessions those that are shown
 * @param more how many aren't
 */
public record CalendarDay(LocalDate date, boolean within, boolean today, List<CalendarSession> sessions, long more) implements Serializable {

    /** "Saturday". */
    public String weekday() {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** "Sat, Mar 14". */
    public String words() {
        return Words.day(date);
    }
}
