package org.heatwatch.domain.program;

import java.util.Collection;
import java.util.Map;
import org.heatwatch.domain.shared.CohortSessionId;

/** What other rooms know of rides. */
public interface OpenRides {

    /**
     * How many participants of each session still wait for their ride: asked for, and not arranged. Whose the sessions are, the caller asks.
     *
     * @return without the sessions of which none is open; of a session that is over or called off none is
     */
    Map<CohortSessionId, Integer> of(Collection<CohortSessionId> sessions);
}
