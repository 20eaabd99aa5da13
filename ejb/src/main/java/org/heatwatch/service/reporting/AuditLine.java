package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * What an audit says of one rule.
 *
 * @param broken records that break it; 0 if it holds
 * @param trainings the first of those they belong to
 */
public record AuditLine(Invariant invariant, long broken, List<AuditedTraining> trainings) implements Serializable {}
