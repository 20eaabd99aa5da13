package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.WaitlistPriority;
import org.heatwatch.domain.program.WaitlistState;
import org.heatwatch.domain.shared.WaitlistPlaceId;
import org.heatwatch.domain.youth.YouthCode;

/**
 * A youth on the waitlist of a cohort.
 *
 * @param name empty where the reader may not know it
 * @param since the day from which on she waits
 * @param offerUntil when the offer ends; null unless she has one
 */
public record WaitlistLine(@Classified(REFERENCE) WaitlistPlaceId place, @Classified(REFERENCE) YouthCode code, @Classified(IDENTITY) String name,
        @Classified(PROGRESS) WaitlistState state, @Classified(LEGAL) WaitlistPriority priority, @Classified(PROGRESS) LocalDate since,
        @Classified(PROGRESS) Instant offerUntil, @Classified(REFERENCE) long version) implements Serializable {

    @Override
    public String toString() {
        return "WaitlistLine[" + code + ']';
    }
}
