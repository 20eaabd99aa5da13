package org.heatwatch.service.reporting;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;

/**
 * What an audit says of one rule in the caller's cohorts.
 *
 * @param broken records that break it; 0 if it holds
 * @param cohorts those they belong to
 */
public record CohortAuditLine(@Classified(DataClass.REFERENCE) CohortInvariant invariant, @Classified(DataClass.PROGRAM) long broken,
        @Classified(DataClass.PROGRAM) List<AuditedCohort> cohorts) implements Serializable {}
