package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a file of a training is named after.
 *
 * @param first day of the training
 */
public record TrainingDay(String title, LocalDate first) implements Serializable {}
