package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.shared.TrainingId;

/** Fired in the transaction of an act, once its rows are kept: a training is offered to a trainer. */
public record TrainerAsked(TrainingId training, PersonId trainer) implements Serializable {}
