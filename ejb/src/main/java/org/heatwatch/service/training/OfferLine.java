package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerRole;

/**
 * A training that is offered to a trainer, as far as she may know before she has accepted.
 *
 * @param start of the next session that she is asked for, on the clock of its place
 * @param before its start until it was last moved to another time; null if it never was
 * @param sessions for which she is asked and that are still ahead
 * @param city of that session; empty for online, or where nobody knows yet
 */
public record OfferLine(TrainingId training, String title, TrainerRole role, LocalDateTime start, LocalDateTime end, LocalDateTime before, long sessions,
        String city) implements Serializable {}
