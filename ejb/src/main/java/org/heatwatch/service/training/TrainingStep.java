package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was done to a training.
 *
 * @param act its name in code, such as PlanTraining.publish
 * @param by display name of the account
 * @param registered people who got a seat by it, where it was an import
 * @param waitlisted people who had to wait, likewise
 */
public record TrainingStep(String act, String by, Instant at, int registered, int waitlisted) implements Serializable {}
