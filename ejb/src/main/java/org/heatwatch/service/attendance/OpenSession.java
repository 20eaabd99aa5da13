package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.OpenTime;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * A session for which something is open.
 *
 * @param time before it, while it is ahead; after it, once it is over
 * @param items one at least
 */
public record OpenSession(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(REFERENCE) CohortSessionId session,
        @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDateTime start, @Classified(PROGRAM) OpenTime time,
        @Classified(PROGRAM) List<OpenItem> items) implements Serializable {}
