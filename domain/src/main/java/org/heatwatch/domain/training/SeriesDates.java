package org.heatwatch.domain.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The dates of a weekly series, in their order.
 *
 * @param held those with a session, 1 to {@value TrainingPlan#MAX_SESSIONS}
 * @param leftOut those between, before and after them that have none
 */
public record SeriesDates(List<LocalDate> held, List<LeftOut> leftOut) implements Serializable {

    /** @param holiday why; null for a date that somebody named */
    public record LeftOut(LocalDate date, Holiday holiday) implements Serializable {}

    public SeriesDates {
        held = List.copyOf(held);
        leftOut = List.copyOf(leftOut);
    }

    boolean leavesOut(LocalDate date) {
        return leftOut.stream().anyMatch(each -> each.date().equals(date));
    }
}
