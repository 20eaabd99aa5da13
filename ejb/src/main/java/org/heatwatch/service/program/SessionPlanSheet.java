package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;

/**
 * What is planned for a session, who speaks at it, and what was done.
 *
 * @param objectives empty where nothing is said; so are activities, materials and site
 * @param ahead    true before its first minute
 * @param minutes  as planned
 * @param delivery null while nothing is said
 */
public record SessionPlanSheet(@Classified(PROGRAM) String cohort, @Classified(PROGRAM) CohortSessionLine session,
        @Classified(PROGRAM) String objectives, @Classified(PROGRAM) String activities, @Classified(PROGRAM) String materials, @Classified(PROGRAM) String site,
        @Classified(PROGRAM) boolean ahead, @Classified(PROGRAM) int minutes, @Classified(PROGRAM) DeliverySheet delivery,
        @Classified(PROGRAM) List<VisitLine> visits) implements Serializable {

    public SessionPlanSheet {
        visits = List.copyOf(visits);
    }

    /** True while nothing can be said of what was done. */
    public boolean closed() {
        return ahead || session.cancelled();
    }

    /** True if somebody who is asked may not meet the group as things stand. */
    public boolean warned() {
        return !session.cancelled() && visits.stream().anyMatch(visit -> visit.expected() && !visit.ready());
    }
}
