package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortFacilitatorId;

/**
 * Who facilitates a cohort.
 *
 * @param agency empty where the account has no person, or she no agency
 */
public record FacilitatorLine(@Classified(REFERENCE) CohortFacilitatorId id, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) String agency, @Classified(PROGRAM) Instant since) implements Serializable {}
