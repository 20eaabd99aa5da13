package org.heatwatch.service.reporting;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.reporting.Measure;

/**
 * What is published of a cohort, or of all cohorts that ended in one year.
 *
 * @param cohort its name; empty for all of the year
 * @param through up to which day it was counted
 */
public record FigureLine(@Classified(PROGRAM) int year, @Classified(PROGRAM) String cohort, @Classified(PROGRAM) LocalDate through,
        @Classified(PROGRESS) Map<Measure, ShownFigure> figures) implements Serializable {

    public boolean isOfYear() {
        return cohort.isEmpty();
    }

    /** Who completed, in percent of those who were enrolled, rounded; empty if one of the two isn't shown, or nobody was enrolled. */
    public OptionalInt completionRate() {
        ShownFigure enrolled = figures.get(Measure.ENROLLED);
        ShownFigure completed = figures.get(Measure.COMPLETED);
        return enrolled.isExact() && completed.isExact() && enrolled.count() > 0
                ? OptionalInt.of(Math.round(100f * completed.count() / enrolled.count()))
                : OptionalInt.empty();
    }
}
