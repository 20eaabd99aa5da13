package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.CallOutcome;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.shared.CohortId;

/**
 * A participant, a session of hers, and who has called her about it.
 *
 * @param name as she asks to be called; empty for a reader who doesn't see it
 * @param calls the latest first
 * @param today the day it is, where the cohort meets
 */
public record CallSheet(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName, @Classified(REFERENCE) String code,
        @Classified(IDENTITY) String name, @Classified(PROGRESS) ParticipantSession session, @Classified(PROGRESS) List<Made> calls,
        @Classified(REFERENCE) LocalDate today) implements Serializable {

    /** @param by display name */
    public record Made(@Classified(PROGRESS) LocalDate day, @Classified(PROGRESS) CallOutcome outcome, @Classified(REFERENCE) String by)
            implements Serializable {}

    @Override
    public String toString() {
        return "CallSheet[" + code + ']';
    }
}
