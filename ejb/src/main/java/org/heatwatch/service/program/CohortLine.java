package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;

/**
 * A cohort in the list.
 *
 * @param program its program's name
 * @param sessions how many it has, without cancelled ones
 * @param over how many of them are over
 * @param next start of the next one; null when all are over
 * @param taken seats that are taken
 */
public record CohortLine(@Classified(REFERENCE) CohortId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) LocalDate firstOn, @Classified(PROGRAM) LocalDate lastOn, @Classified(PROGRAM) long sessions,
        @Classified(PROGRAM) long over, @Classified(PROGRAM) LocalDateTime next, @Classified(PROGRAM) int seats,
        @Classified(PROGRESS) long taken) implements Serializable {}
