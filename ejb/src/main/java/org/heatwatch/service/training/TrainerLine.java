package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.PersonId;
import org.heatwatch.domain.training.AssignmentState;
import org.heatwatch.domain.training.TrainerRole;

/** A trainer of a training: asked, or agreed. */
public record TrainerLine(PersonId id, String name, TrainerRole role, AssignmentState state) implements Serializable {}
