package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.program.EnrolmentState;
import org.heatwatch.domain.shared.CohortId;

/**
 * One cohort as its page shows it.
 *
 * @param venue name of the site; empty where none is said, and so are street, city and agency
 * @param agency whose facilitators run it
 * @param leftOut dates that it was entered without
 * @param changes what became of its dates since, the latest first
 * @param roster in the order of names; whoever has none, by code
 * @param offers when the offers of its seats end that stand, the next to end first; empty unless it is in the reader's hands
 * @param relations through what the reader sees it
 */
public record CohortSheet(@Classified(REFERENCE) CohortId id, @Classified(PROGRAM) String program, @Classified(PROGRAM) String name,
        @Classified(PROGRAM) LocalDate firstOn, @Classified(PROGRAM) LocalDate lastOn, @Classified(PROGRAM) int seats,
        @Classified(PROGRAM) String venue, @Classified(PROGRAM) String street, @Classified(PROGRAM) String city,
        @Classified(PROGRAM) String agency, @Classified(PROGRAM) List<CohortSessionLine> sessions, @Classified(PROGRAM) List<LeftOut> leftOut,
        @Classified(PROGRAM) List<DateChange> changes, @Classified(PROGRAM) List<FacilitatorLine> facilitators,
        @Classified(PROGRESS) List<ParticipantLine> roster, @Classified(PROGRESS) List<Instant> offers, @Classified(REFERENCE) Set<Relation> relations)
        implements Serializable {

    /** Seats that are taken. */
    public long taken() {
        return roster.stream().filter(each -> EnrolmentState.seated().contains(each.state())).count();
    }

    /** The last session whose roll can be taken. */
    public Optional<CohortSessionLine> rollDue() {
        return sessions.stream().filter(each -> each.due() && !each.cancelled()).reduce((earlier, later) -> later);
    }
}
