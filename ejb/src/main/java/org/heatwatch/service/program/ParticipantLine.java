package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.program.HoldReason;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.youth.YouthCode;

/**
 * A participant on the roster of a cohort.
 *
 * @param name empty where the reader may not know it
 * @param holdReason of on hold; null for every other state
 * @param since the day from which on the state holds
 */
public record ParticipantLine(@Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) YouthCode code,
        @Classified(IDENTITY) String name, @Classified(PROGRESS) EnrolmentState state, @Classified(PROGRESS) HoldReason holdReason,
        @Classified(PROGRESS) LocalDate joinedOn,
        @Classified(PROGRESS) LocalDate since) implements Serializable {

    @Override
    public String toString() {
        return "ParticipantLine[" + code + ']';
    }
}
