package org.heatwatch.web.program;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heatwatch.domain.program.CohortPlan;
import org.heatwatch.domain.program.WeekPlan;
import org.heatwatch.domain.shared.LocalSlot;
import org.heatwatch.domain.shared.RuleViolation;
import org.heatwatch.domain.training.SeriesDates;
import org.heatwatch.service.program.TemplateSheet;

/**
 * The dates of a cohort before it is entered, those that are left out among them.
 *
 * @param seen tells these dates and weeks from others
 */
public record CohortDates(List<Line> lines, LocalDate lastOn, int weeks, String seen) implements Serializable {

    /**
     * One date.
     *
     * @param number of the week, from 1; nought for a date that is left out
     * @param slot null for a date that is left out
     * @param words the topic, or why it is left out; empty for a holiday
     * @param clockChanged true for the first after the clock was changed
     */
    public record Line(int number, LocalDate day, LocalSlot slot, String words, SeriesDates.LeftOut leftOut, boolean clockChanged) implements Serializable {}

    /** @throws RuleViolation as the plan does */
    static CohortDates of(TemplateSheet template, CohortPlan plan) {
        List<WeekPlan> weeks = template.plan().weeks();
        List<LocalSlot> slots = plan.slots(weeks);
        List<Line> held = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            LocalSlot slot = slots.get(i);
            held.add(new Line(i + 1, slot.start().toLocalDate(), slot, weeks.get(i).topic(), null, i > 0 && isOtherOffset(slots.get(i - 1), slot)));
        }
        Stream<Line> leftOut = plan.dates(weeks.size()).leftOut().stream()
                .map(each -> new Line(0, each.date(), null, plan.reason(each.date()), each, false));
        return new CohortDates(Stream.concat(held.stream(), leftOut).sorted(Comparator.comparing(Line::day)).toList(),
                held.get(held.size() - 1).day(), held.size(), Integer.toHexString(Objects.hash(template.id(), template.version(), slots)));
    }

    private static boolean isOtherOffset(LocalSlot one, LocalSlot other) {
        return !one.zone().getRules().getOffset(one.startsAt()).equals(other.zone().getRules().getOffset(other.startsAt()));
    }
}
