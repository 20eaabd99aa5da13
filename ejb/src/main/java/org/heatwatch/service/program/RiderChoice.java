package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.IDENTITY;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.EnrolmentId;

/**
 * A participant who may be driven to a session.
 *
 * @param called empty for one who is masked
 */
public record RiderChoice(@Classified(REFERENCE) EnrolmentId enrolment, @Classified(REFERENCE) String code, @Classified(IDENTITY) String called)
        implements Serializable {

    @Override
    public String toString() {
        return "RiderChoice[" + code + ']';
    }
}
