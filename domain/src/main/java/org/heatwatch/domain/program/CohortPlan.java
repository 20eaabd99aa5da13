package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.Holiday;
import org.heatwatch.domain.training.SeriesDates;
import org.heatwatch.domain.training.WeeklySeries;

/**
 * A cohort as it is entered: each week of its template on the weekday of the first date, at the same local time, for as long as the week is planned.
 *
 * @param skips dates on which it doesn't meet; it ends later by as many weeks
 * @param withoutHolidays true if it doesn't meet on holidays either
 */
public record CohortPlan(@Classified(PROGRAM) CohortDetails details, @Classified(PROGRAM) LocalDate first, @Classified(PROGRAM) LocalTime start,
        @Classified(PROGRAM) ZoneId zone, @Classified(PROGRAM) boolean withoutHolidays, @Classified(PROGRAM) List<SkipDate> skips)
        implements Serializable {

    /** @throws RuleViolation cohort.skips-twice */
    public CohortPlan {
        skips = List.copyOf(skips);
        Set<LocalDate> days = new HashSet<>();
        skips.stream().filter(skip -> !days.add(skip.day())).findFirst().ifPresent(twice -> {
            throw new RuleViolation("cohort.skips-twice", twice.day());
        });
    }

    /**
     * The dates of so many weeks, and those that are left out.
     *
     * @throws RuleViolation series.times or series.skips-elsewhere
     */
    public SeriesDates dates(int weeks) {
        Set<LocalDate> days = new HashSet<>();
        skips.forEach(skip -> days.add(skip.day()));
        return new WeeklySeries(first, days, withoutHolidays ? EnumSet.allOf(Holiday.class) : Set.of()).times(weeks);
    }

    /**
     * When each of these weeks is held.
     *
     * @throws RuleViolation as {@link #dates} does, or as a slot does
     */
    public List<LocalSlot> slots(List<WeekPlan> weeks) {
        List<LocalDate> held = dates(weeks.size()).held();
        List<LocalSlot> slots = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            LocalDateTime from = held.get(i).atTime(start);
            slots.add(new LocalSlot(from, from.plusMinutes(weeks.get(i).minutes()), zone));
        }
        return slots;
    }

    /** Why it doesn't meet on this date, as it was typed; empty for one that nobody named. */
    public String reason(LocalDate day) {
        return skips.stream().filter(skip -> skip.day().equals(day)).map(SkipDate::reason).findFirst().orElse("");
    }
}
