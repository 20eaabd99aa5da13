package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.training.Holiday;

/**
 * A date that a cohort was entered without.
 *
 * @param holiday null for a date that somebody named, and then there is a reason
 */
public record LeftOut(@Classified(PROGRAM) LocalDate day, @Classified(PROGRAM) Holiday holiday, @Classified(PROGRAM) String reason)
        implements Serializable {}
