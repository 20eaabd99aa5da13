package org.heatwatch.domain.program;

import java.util.Set;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;

/** What the room of attendance knows of a cohort's rolls. */
public interface CohortRolls {

    /** The sessions whose roll was started. */
    Set<CohortSessionId> started(CohortId cohort);
}
