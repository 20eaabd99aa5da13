package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.service.access.Command;

/** That the participant of this enrolment has completed. */
public record SignOffEnrolment(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) EnrolmentId enrolment) implements Command {

    @Override
    public UUID subject() {
        return enrolment.value();
    }
}
