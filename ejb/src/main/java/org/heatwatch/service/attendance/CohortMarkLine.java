package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.CohortAttendance;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.EnrolmentId;

/**
 * One mark as it stands.
 *
 * @param version 0 if nobody has marked yet
 * @param by name of whoever marked last; empty if nobody has
 * @param at null if nobody has
 * @param source null if nobody has
 */
public record CohortMarkLine(@Classified(DataClass.REFERENCE) EnrolmentId enrolment,
        @Classified(DataClass.PROGRESS) CohortAttendance attendance, @Classified(DataClass.REFERENCE) long version,
        @Classified(DataClass.REFERENCE) String by, @Classified(DataClass.REFERENCE) Instant at,
        @Classified(DataClass.REFERENCE) MarkSource source) implements Serializable {}
