package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.CohortDetails;

/**
 * What may be changed of a cohort, as it is.
 *
 * @param taken seats that are taken
 */
public record CohortForm(@Classified(PROGRAM) CohortDetails details, @Classified(PROGRAM) long taken, @Classified(REFERENCE) long version)
        implements Serializable {}
