package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * A guest speaker's visit with all that is kept of her.
 *
 * @param session of which
 * @param ordinal the session's place in the cohort
 * @param linked  true if a link was given out
 * @param version changes with the visit and with what is kept of the speaker
 */
public record VisitSheet(@Classified(PROGRAM) String cohort, @Classified(REFERENCE) CohortSessionId session, @Classified(PROGRAM) int ordinal,
        @Classified(PROGRAM) VisitLine line, @Classified(PROGRAM) String email, @Classified(PROGRAM) String phone,
        @Classified(PROGRAM) boolean linked, @Classified(REFERENCE) long version)
        implements Serializable {
}
