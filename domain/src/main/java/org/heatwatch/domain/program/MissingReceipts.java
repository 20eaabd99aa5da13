package org.heatwatch.domain.program;

import java.util.Collection;
import java.util.Map;
import org.heatwatch.domain.shared.CohortSessionId;

/** What other rooms know of ledgers. */
public interface MissingReceipts {

    /**
     * How many receipts of each session nobody has signed yet. Whose the sessions are, the caller asks.
     *
     * @return without the sessions of which none is missing
     */
    Map<CohortSessionId, Integer> of(Collection<CohortSessionId> sessions);
}
