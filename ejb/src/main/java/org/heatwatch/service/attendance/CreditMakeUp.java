package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.service.access.Command;

/**
 * @param makeUp the id that it gets
 * @param session the one that she missed
 * @param doneOn from the day of that session to today
 */
public record CreditMakeUp(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) MakeUpId makeUp, @Classified(REFERENCE) EnrolmentId enrolment,
        @Classified(REFERENCE) CohortSessionId session, @Classified(PROGRESS) MakeUpKind kind, @Classified(PROGRESS) LocalDate doneOn)
        implements Command {

    @Override
    public UUID subject() {
        return enrolment.value();
    }
}
