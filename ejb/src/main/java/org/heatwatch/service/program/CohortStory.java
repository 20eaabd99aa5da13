package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;

/**
 * What pages under a cohort say of it.
 *
 * @param free seats that are left
 */
public record CohortStory(@Classified(REFERENCE) CohortId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) long free) implements Serializable {}
