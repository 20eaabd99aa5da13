package org.heatwatch.domain.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.heatwatch.domain.shared.RuleViolation;

/**
 * A session every week from a first date on. It makes dates and is then forgotten: a training keeps its sessions, not how they came about.
 *
 * @param skips dates on which none is held
 * @param holidays those on which none is held either
 */
public record WeeklySeries(LocalDate first, Set<LocalDate> skips, Set<Holiday> holidays) {

    /**
     * So many sessions: for each date that is left out it goes on for a week more.
     *
     * @throws RuleViolation series.times or series.skips-elsewhere
     */
    public SeriesDates times(int sessions) {
        if (sessions < 1 || sessions > TrainingPlan.MAX_SESSIONS) {
            throw new RuleViolation("series.times", TrainingPlan.MAX_SESSIONS);
        }
        return dates((held, date) -> held < sessions);
    }

    /**
     * The sessions up to a day and on it.
     *
     * @throws RuleViolation series.until, series.until-too-many, series.nothing-left or series.skips-elsewhere
     */
    public SeriesDates until(LocalDate last) {
        if (last.isBefore(first)) {
            throw new RuleViolation("series.until", first);
        }
        SeriesDates dates = dates((held, date) -> held <= TrainingPlan.MAX_SESSIONS && !date.isAfter(last));
        if (dates.held().size() > TrainingPlan.MAX_SESSIONS) {
            throw new RuleViolation("series.until-too-many", TrainingPlan.MAX_SESSIONS);
        }
        if (dates.held().isEmpty()) {
            throw new RuleViolation("series.nothing-left");
        }
        return dates;
    }

    /** @param goesOn asked with how many are held so far, and the date in question */
    private SeriesDates dates(BiPredicate<Integer, LocalDate> goesOn) {
        List<LocalDate> held = new ArrayList<>();
        List<SeriesDates.LeftOut> leftOut = new ArrayList<>();
        for (LocalDate date = first; goesOn.test(held.size(), date); date = date.plusWeeks(1)) {
            Optional<Holiday> holiday = Holiday.on(date).filter(holidays::contains);
            if (skips.contains(date) || holiday.isPresent()) {
                leftOut.add(new SeriesDates.LeftOut(date, holiday.orElse(null)));
            } else {
                held.add(date);
            }
        }
        var dates = new SeriesDates(held, leftOut);
        skips.stream().filter(skip -> !dates.leavesOut(skip)).sorted().findFirst().ifPresent(elsewhere -> {
            throw new RuleViolation("series.skips-elsewhere", elsewhere);
        });
        return dates;
    }
}
