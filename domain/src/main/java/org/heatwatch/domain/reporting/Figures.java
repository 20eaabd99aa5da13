package org.heatwatch.domain.reporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures of one cohort, or of all cohorts of a program that ended in one year. They are counted once, when nothing of them will change
 * any more, and what is published of them stays: so there are never two figures of one thing of which the difference could tell.
 *
 * @param of one for each measure
 */
public record Figures(Map<Measure, Figure> of) {

    /** @throws IllegalArgumentException if one of the two ways to part them doesn't add up */
    public Figures {
        of = Map.copyOf(of);
        if (of.size() != Measure.values().length || sum(of, Measure.OUTCOMES) != sum(of, List.of(Measure.ENROLLED))
                || sum(of, Measure.DOSAGES) != sum(of, List.of(Measure.ENROLLED))) {
            throw new IllegalArgumentException("The parts don't add up: " + of);
        }
    }

    private static int sum(Map<Measure, Figure> of, List<Measure> measures) {
        return measures.stream().mapToInt(each -> of.get(each).count()).sum();
    }

    /** Of these counts nothing is published yet. Of a measure that isn't among them there is nobody. */
    public static Figures counted(Map<Measure, Integer> counts) {
        var of = new EnumMap<Measure, Figure>(Measure.class);
        for (Measure each : Measure.values()) {
            of.put(each, Figure.hidden(counts.getOrDefault(each, 0)));
        }
        return new Figures(of);
    }

    /**
     * As they are published of a cohort, whatever will be published of its year. Parts of a whole that can't be published aren't either: by them
     * it would be known why it can't.
     */
    public Figures published() {
        Function<Figures, Inference> seenBy = shown -> new Inference(List.of(shown), pooled(List.of(shown)));
        Figures whole = with(this::isSmall, seenBy).with(Measure.ENROLLED::equals, seenBy);
        return whole.of.get(Measure.ENROLLED).shown() == Showing.HIDDEN ? whole : whole.with(each -> true, seenBy);
    }

    /**
     * As they are published of a year.
     *
     * @param cohorts of that year, as they were published
     */
    public static Figures ofYear(List<Figures> cohorts) {
        Function<Figures, Inference> seenBy = shown -> new Inference(cohorts, shown);
        Figures year = pooled(cohorts);
        return year.with(year::isSmall, seenBy).with(each -> true, seenBy);
    }

    private static Figures pooled(List<Figures> cohorts) {
        var counts = new EnumMap<Measure, Integer>(Measure.class);
        cohorts.forEach(cohort -> cohort.of.forEach((measure, figure) -> counts.merge(measure, figure.count(), Integer::sum)));
        return counted(counts);
    }

    /** With these published too, one after the other, each unless it would tell too much together with those before it. */
    private Figures with(Predicate<Measure> these, Function<Figures, Inference> seenBy) {
        Figures shown = this;
        for (Measure each : Stream.of(Measure.values()).filter(these).toList()) {
            var more = new EnumMap<>(shown.of);
            more.put(each, of.get(each).published());
            var published = new Figures(more);
            if (seenBy.apply(published).leavesOpen()) {
                shown = published;
            }
        }
        return shown;
    }

    private boolean isSmall(Measure measure) {
        return !of.get(measure).isLarge();
    }
}
