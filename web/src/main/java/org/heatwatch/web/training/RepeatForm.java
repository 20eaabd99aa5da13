package org.heatwatch.web.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.SeriesDates;
import org.heatwatch.domain.training.WeeklySeries;
import org.heatwatch.web.shared.TypedDates;

/** How a form's first session is repeated every week, as it is typed, and the dates that came of it. */
public class RepeatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String times = "";
    private String until = "";
    private String skips = "";
    private boolean withoutHolidays = true;
    private SeriesDates dates;
    private LocalDate typedFirst;
    private LocalDate heldFirst;

    /**
     * @param day of the first session. Where it went on to that one because the typed one is left out, the series begins on the typed one still
     * @throws RuleViolation series.times-or-until, series.times, series.until-date, series.skips, or as the series does
     */
    SeriesDates from(LocalDate day) {
        LocalDate first = day.equals(heldFirst) ? typedFirst : day;
        dates = null;
        if (times.isBlank() == until.isBlank()) {
            throw new RuleViolation("series.times-or-until");
        }
        var series = new WeeklySeries(first, TypedDates.dates(skips, "series.skips"), withoutHolidays ? EnumSet.allOf(Holiday.class) : Set.of());
        dates = until.isBlank() ? series.times(number()) : series.until(TypedDates.date(until, "series.until-date"));
        typedFirst = first;
        heldFirst = dates.held().get(0);
        return dates;
    }

    /** True for a date that was made although it may be a holiday. */
    boolean isMadeKnowingly(LocalDate date) {
        return dates != null && !withoutHolidays && dates.held().contains(date);
    }

    /** Nought, which no series has, for a text that is no number. */
    private int number() {
        return times.strip().matches("\\d{1,9}") ? Integer.parseInt(times.strip()) : 0;
    }

    /** Null until the session is repeated. */
    public SeriesDates getDates() {
        return dates;
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getSkips() {
        return skips;
    }

    public void setSkips(String skips) {
        this.skips = skips;
    }

    public boolean isWithoutHolidays() {
        return withoutHolidays;
    }

    public void setWithoutHolidays(boolean withoutHolidays) {
        this.withoutHolidays = withoutHolidays;
    }
}
