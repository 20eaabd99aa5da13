package org.heatwatch.domain.attendance;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.EnrolmentId;

/** One participant at one session of her cohort. */
@Embeddable
public record CohortMarkKey(@Classified(DataClass.REFERENCE) UUID session, @Classified(DataClass.REFERENCE) UUID enrolment)
        implements Serializable {

    public static CohortMarkKey of(CohortSessionId session, EnrolmentId enrolment) {
        return new CohortMarkKey(session.value(), enrolment.value());
    }
}
