package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.AttendanceRate;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.EnrolmentId;

/**
 * How one participant stands.
 *
 * @param name as she asks to be called; empty for a reader who doesn't see it
 * @param sessions those that count for her, in their order: of a cohort she was transferred from too
 */
public record ParticipantStanding(@Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) String code,
        @Classified(IDENTITY) String name, @Classified(PROGRESS) EnrolmentState state, @Classified(PROGRESS) List<ParticipantSession> sessions,
        @Classified(PROGRESS) AttendanceRate rate, @Classified(PROGRESS) Completion completion) implements Serializable {

    @Override
    public String toString() {
        return "ParticipantStanding[" + code + ']';
    }
}
