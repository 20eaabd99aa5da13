package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;

/**
 * How much is open in a cohort.
 *
 * @param before things for the sessions of the next seven days
 * @param after things for sessions that are over, with the calls
 */
public record OpenCohort(@Classified(REFERENCE) CohortId id, @Classified(PROGRAM) String name, @Classified(PROGRAM) int before,
        @Classified(PROGRAM) int after) implements Serializable {}
