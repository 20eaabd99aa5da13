package org.heatwatch.web.training;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much the calendar shows at once. A week begins on Sunday. */
public enum CalendarView {
    MONTH(4),
    /** All that is on its days. */
    WEEK(Integer.MAX_VALUE),
    /** {@value #AGENDA_DAYS} days from the chosen one, without those on which there is nothing. */
    AGENDA(10);

    private static final int AGENDA_DAYS = 28;

    private final int mostOfADay;

    CalendarView(int mostOfADay) {
        this.mostOfADay = mostOfADay;
    }

    /** So many sessions of a day are shown; the others are in its week. */
    int mostOfADay() {
        return mostOfADay;
    }

    /** The first day of the period that has the chosen one in it. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> sunday(day);
            case AGENDA -> day;
        };
    }

    LocalDate last(LocalDate day) {
        return next(day).minusDays(1);
    }

    /** The first day of the period after that. */
    LocalDate next(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case MONTH -> first.plusMonths(1);
            case WEEK -> first.plusWeeks(1);
            case AGENDA -> first.plusDays(AGENDA_DAYS);
        };
    }

    LocalDate previous(LocalDate day) {
        LocalDate first = first(day);
        return switch (this) {
            case MONTH -> first.minusMonths(1);
            case WEEK -> first.minusWeeks(1);
            case AGENDA -> first.minusDays(AGENDA_DAYS);
        };
    }

    /** The Sunday on which the week of a day begins. */
    static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }
}
