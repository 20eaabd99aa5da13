package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortId;

/**
 * What pages under a cohort say of it.
 *
 * @param free seats that are neither taken nor kept for somebody who was offered one; below 0 where more are taken than there are
 */
public record CohortStory(@Classified(REFERENCE) CohortId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) long free) implements Serializable {}
