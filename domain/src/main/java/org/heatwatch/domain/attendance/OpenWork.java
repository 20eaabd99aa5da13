package org.heatwatch.domain.attendance;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.heatwatch.domain.shared.AccountId;

/** What the room of attendance knows of what facilitators have still to do. */
public interface OpenWork {

    /**
     * How many things are open for the sessions of all cohorts that each facilitates now and that meet on one of these weekdays. Whoever has
     * none, or no e-mail address, isn't named.
     */
    Map<AccountId, Integer> ofFacilitators(OpenTime time, Set<DayOfWeek> meets);

    /** The same for one of them; 0 for whoever isn't named. */
    int of(AccountId facilitator, OpenTime time, Set<DayOfWeek> meets);
}
