package org.heatwatch.domain.training;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** A holiday of the county's offices, by rule: those of the United States (5 U.S.C. 6103) and of California (Government Code 19853). */
public enum Holiday {
    NEW_YEAR(year -> LocalDate.of(year, Month.JANUARY, 1)),
    MARTIN_LUTHER_KING(year -> LocalDate.of(year, Month.JANUARY, 1).with(dayOfWeekInMonth(3, MONDAY))),
    PRESIDENTS(year -> LocalDate.of(year, Month.FEBRUARY, 1).with(dayOfWeekInMonth(3, MONDAY))),
    CESAR_CHAVEZ(year -> LocalDate.of(year, Month.MARCH, 31)),
    MEMORIAL(year -> LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY))),
    JUNETEENTH(year -> LocalDate.of(year, Month.JUNE, 19)),
    INDEPENDENCE(year -> LocalDate.of(year, Month.JULY, 4)),
    LABOR(year -> LocalDate.of(year, Month.SEPTEMBER, 1).with(dayOfWeekInMonth(1, MONDAY))),
    COLUMBUS(year -> LocalDate.of(year, Month.OCTOBER, 1).with(dayOfWeekInMonth(2, MONDAY))),
    VETERANS(year -> LocalDate.of(year, Month.NOVEMBER, 11)),
    THANKSGIVING(Holiday::thanksgiving),
    DAY_AFTER_THANKSGIVING(year -> thanksgiving(year).plusDays(1)),
    CHRISTMAS(year -> LocalDate.of(year, Month.DECEMBER, 25));

    private final IntFunction<LocalDate> date;

    Holiday(IntFunction<LocalDate> date) {
        this.date = date;
    }

    /** The holiday of that day, or the one that offices observe on it. */
    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values()).filter(each -> each.isOn(day) || each.isObservedOn(day)).findFirst();
    }

    private boolean isOn(LocalDate day) {
        return date.apply(day.getYear()).equals(day);
    }

    /** True for the workday on which offices are closed instead, since the holiday itself falls on a weekend. */
    public boolean isObservedOn(LocalDate day) {
        return !isOn(day) && (observed(day.getYear()).equals(day) || observed(day.getYear() + 1).equals(day));
    }

    /** California has no Friday off for a holiday of its own that falls on a Saturday. */
    private LocalDate observed(int year) {
        LocalDate day = date.apply(year);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> this == CESAR_CHAVEZ ? day : day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY));
    }
}
