package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days whose hours are wanted.
 *
 * @param from first day
 * @param to last day
 */
public record HoursPeriod(LocalDate from, LocalDate to) implements Serializable {}
