package org.heatwatch.service.reporting;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortId;

/** A cohort with a record that breaks a rule. */
public record AuditedCohort(@Classified(DataClass.REFERENCE) CohortId id, @Classified(DataClass.PROGRAM) String name) implements Serializable {}
