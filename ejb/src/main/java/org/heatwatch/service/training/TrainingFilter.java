package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.training.Audience;
import org.heatwatch.domain.training.TrainingState;

/**
 * Which trainings a list shows.
 *
 * @param text a part of the title; empty for all
 * @param state null for all
 * @param audience null for all
 * @param from first day, in the county's zone, on which a training has not ended; null for no limit
 * @param to last day on which a training has begun; null for no limit
 * @param mine only those that the caller's person delivers
 */
public record TrainingFilter(String text, TrainingState state, Audience audience, LocalDate from, LocalDate to, boolean mine)
        implements Serializable {

    /** The same in a period that no zone's day sticks out of; both its days are given. */
    TrainingFilter aDayWider() {
        return new TrainingFilter(text, state, audience, from.minusDays(1), to.plusDays(1), mine);
    }
}
