package org.heatwatch.domain.training;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.heatwatch.domain.shared.County;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * When a trainer can't, on the county's wall clock: each week on a weekday, or on every day from the first to the last one.
 *
 * @param weekday null for every day
 * @param from midnight for the whole morning
 * @param until later on the same day; null for its end
 * @param lastDay null for one that goes on until she says otherwise; only with a weekday
 */
public record UnavailableTime(DayOfWeek weekday, LocalTime from, LocalTime until, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {

    /** @throws RuleViolation unavailable.until, unavailable.last or unavailable.last-missing */
    public UnavailableTime {
        if (until != null && !until.isAfter(from)) {
            throw new RuleViolation("unavailable.until");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new RuleViolation("unavailable.last");
        }
        if (weekday == null && lastDay == null) {
            throw new RuleViolation("unavailable.last-missing");
        }
    }

    /** True if the time from one instant to another meets it, by a minute or more. */
    public boolean meets(Instant start, Instant end) {
        LocalDate last = LocalDate.ofInstant(end, County.ZONE);
        return LocalDate.ofInstant(start, County.ZONE).datesUntil(last.plusDays(1))
                .filter(this::isOn)
                .anyMatch(day -> start.isBefore(end(day)) && day.atTime(from).atZone(County.ZONE).toInstant().isBefore(end));
    }

    /** The first day with it; after the last one if its weekday doesn't come in between. */
    public LocalDate begins() {
        return weekday == null ? firstDay : firstDay.with(TemporalAdjusters.nextOrSame(weekday));
    }

    /** False if its weekday doesn't come between its first and its last day. */
    public boolean isEver() {
        return lastDay == null || !begins().isAfter(lastDay);
    }

    /** True if another one, which {@link #isEver}, adds nothing to it: that one's times of day and days are its own too. */
    public boolean covers(UnavailableTime other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until))
                && isOn(other.begins()) && (lastDay == null || other.lastDay != null && !other.ends().isAfter(lastDay))
                && (weekday == null || weekday == other.weekday || other.begins().equals(other.lastDay));
    }

    private LocalDate ends() {
        return weekday == null ? lastDay : lastDay.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private boolean isOn(LocalDate day) {
        return (weekday == null || day.getDayOfWeek() == weekday) && !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    private Instant end(LocalDate day) {
        return (until == null ? day.plusDays(1).atStartOfDay(County.ZONE) : day.atTime(until).atZone(County.ZONE)).toInstant();
    }
}
