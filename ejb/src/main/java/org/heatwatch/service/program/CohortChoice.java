package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;

/**
 * A cohort to choose.
 *
 * @param free seats that are left
 */
public record CohortChoice(@Classified(REFERENCE) CohortId id, @Classified(PROGRAM) String name, @Classified(PROGRAM) LocalDate firstOn,
        @Classified(PROGRAM) LocalDate lastOn, @Classified(PROGRESS) long free) implements Serializable {}
