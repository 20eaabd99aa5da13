package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerRole;

/**
 * A training that is offered to a trainer, as far as she may know before she has accepted.
 *
 * @param start of its next session, on the clock of its place
 * @param sessions that are still ahead
 * @param city of that session; empty for online, or where nobody knows yet
 */
public record OfferLine(TrainingId training, String title, TrainerRole role, LocalDateTime start, LocalDateTime end, long sessions,
        String city) implements Serializable {}
