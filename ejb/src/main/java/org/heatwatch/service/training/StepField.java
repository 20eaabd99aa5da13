package org.heatwatch.service.training;

import java.io.Serializable;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.training.TrainingField;

/**
 * What one act changed of a training, but for its sessions.
 *
 * @param trainer whose role it is; empty for all else
 * @param was as {@link org.heatwatch.domain.training.FieldChange} has it; the name of a role, or empty, for a trainer; empty for notes
 */
public record StepField(CommandId command, TrainingField field, String trainer, String was, String became) implements Serializable {}
