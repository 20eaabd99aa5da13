package org.heatwatch.service.training;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.SessionPlan;

/**
 * Fired in the transaction of an act, once its rows are kept: a training has these sessions no more.
 *
 * @param sessions as they were planned
 */
public record SessionsDropped(TrainingId training, List<SessionPlan> sessions) implements Serializable {}
