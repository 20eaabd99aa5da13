package org.heatwatch.service.reporting;

import java.io.Serializable;
import org.heatwatch.domain.shared.TrainingId;

/** A training with a record that breaks a rule. */
public record AuditedTraining(TrainingId id, String title) implements Serializable {}
