package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.ChangeOfPlan;

/**
 * What was said to have been done at a session.
 *
 * @param reason null where it went as planned
 * @param by     display name
 */
public record DeliverySheet(@Classified(PROGRAM) String topic, @Classified(PROGRAM) int minutes, @Classified(PROGRAM) ChangeOfPlan reason,
        @Classified(REFERENCE) String by, @Classified(REFERENCE) Instant at, @Classified(REFERENCE) long version) implements Serializable {
}
