package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * The session that a roll is of.
 *
 * @param ordinal 1 for the cohort's first session
 * @param minutes length of the session
 * @param cancelled it isn't held
 * @param started null if the roll was not started
 */
public record CohortRollSession(@Classified(DataClass.REFERENCE) CohortSessionId id, @Classified(DataClass.REFERENCE) CohortId cohort,
        @Classified(DataClass.PROGRAM) String cohortName, @Classified(DataClass.PROGRAM) String program,
        @Classified(DataClass.PROGRAM) int ordinal, @Classified(DataClass.PROGRAM) LocalDateTime start,
        @Classified(DataClass.PROGRAM) LocalDateTime end, @Classified(DataClass.PROGRAM) ZoneId zone,
        @Classified(DataClass.PROGRAM) int minutes, @Classified(DataClass.PROGRAM) boolean cancelled,
        @Classified(DataClass.PROGRAM) String topic, @Classified(DataClass.PROGRAM) RollState started) implements Serializable {}
