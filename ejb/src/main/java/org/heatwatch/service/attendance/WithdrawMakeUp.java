package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.MakeUpId;
import org.heatwatch.service.access.Command;

/** Takes back a make-up that was entered by mistake. */
public record WithdrawMakeUp(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) MakeUpId makeUp)
        implements Command {

    @Override
    public UUID subject() {
        return enrolment.value();
    }
}
