package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.TrainerRole;

/** A trainer of a training. */
public record TrainerLine(PersonId id, String name, TrainerRole role) implements Serializable {}
