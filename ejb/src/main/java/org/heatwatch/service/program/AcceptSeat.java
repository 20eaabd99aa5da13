package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.EnrolmentId;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.service.access.Command;

/**
 * She takes the seat that she is offered.
 *
 * @param enrolment the id that her enrolment gets
 * @param joinedOn the day from which on she belongs to the cohort
 */
public record AcceptSeat(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) WaitlistPlaceId place,
        @Classified(REFERENCE) long seenVersion, @Classified(REFERENCE) EnrolmentId enrolment, @Classified(PROGRESS) LocalDate joinedOn) implements Command {

    @Override
    public UUID subject() {
        return place.value();
    }
}
