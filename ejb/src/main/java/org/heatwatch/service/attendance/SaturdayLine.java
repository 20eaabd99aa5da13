package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * A session of a cohort that its facilitator has to do with now.
 *
 * @param roll null if it was not started
 */
public record SaturdayLine(@Classified(DataClass.REFERENCE) CohortSessionId session, @Classified(DataClass.PROGRAM) String cohort,
        @Classified(DataClass.PROGRAM) int ordinal, @Classified(DataClass.PROGRAM) LocalDateTime start,
        @Classified(DataClass.PROGRAM) LocalDateTime end, @Classified(DataClass.PROGRAM) String topic,
        @Classified(DataClass.PROGRAM) RollState roll) implements Serializable {}
