package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.Relation;
import org.heatwatch.domain.attendance.ParticipantSession;
import org.heatwatch.domain.attendance.SessionStanding;
import org.heatwatch.domain.shared.CohortId;

/**
 * How one participant stands, with what she misses and what was made up.
 *
 * @param signedBy display name of the facilitator who signed her completion off; empty if nobody has
 * @param signedAt null if nobody has
 * @param relations through what the reader sees it
 */
public record CompletionSheet(@Classified(REFERENCE) CohortId cohort, @Classified(PROGRAM) String cohortName,
        @Classified(PROGRESS) ParticipantStanding standing, @Classified(PROGRESS) List<MakeUpLine> makeUps, @Classified(PROGRESS) String signedBy,
        @Classified(PROGRESS) Instant signedAt, @Classified(REFERENCE) Set<Relation> relations) implements Serializable {

    /** What she missed and hasn't made up. */
    public List<ParticipantSession> missing() {
        return standing.sessions().stream().filter(each -> each.standing() == SessionStanding.MISSED).toList();
    }

    /** What was done in place of that session. */
    public Optional<MakeUpLine> makeUp(ParticipantSession of) {
        return makeUps.stream().filter(each -> each.session().value().equals(of.key().session())).findFirst();
    }
}
