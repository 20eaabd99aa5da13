package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainerRole;

/**
 * A training that is offered to a trainer, as far as she may know before she has accepted.
 *
 * @param sessions for which she is asked and that are still ahead, the next first
 */
public record OfferLine(TrainingId training, String title, TrainerRole role, List<OfferedSession> sessions) implements Serializable {}
