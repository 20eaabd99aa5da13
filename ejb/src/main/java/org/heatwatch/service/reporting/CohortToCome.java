package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;

/** A cohort of which nothing is published yet. */
public record CohortToCome(@Classified(DataClass.PROGRAM) String name, @Classified(DataClass.PROGRAM) LocalDate lastOn) implements Serializable {}
