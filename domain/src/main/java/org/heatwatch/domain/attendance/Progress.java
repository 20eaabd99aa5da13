package org.heatwatch.domain.attendance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.program.Completion;
import org.heatwatch.domain.program.CompletionTerms;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * The sessions that count for one participant of a cohort, in their order. Whoever was transferred brings what came before: of two cohorts of
 * one program the third session is the third, wherever it was. So a session of the cohort she left stands in the place of the one of the new
 * cohort that was held before she joined, and nothing is credited twice.
 *
 * @param sessions each of the cohort's, the cancelled ones too
 */
public record Progress(@Classified(DataClass.PROGRESS) List<ParticipantSession> sessions) implements Serializable {

    public Progress {
        sessions = List.copyOf(sessions);
    }

    /** After a transfer. */
    public Progress after(Progress before) {
        List<ParticipantSession> held = before.sessions.stream().filter(each -> each.standing() != SessionStanding.CANCELLED).toList();
        var standing = new ArrayList<ParticipantSession>();
        int place = 0;
        for (ParticipantSession own : sessions) {
            if (own.standing() == SessionStanding.CANCELLED) {
                standing.add(own);
                continue;
            }
            boolean replaced = own.standing() == SessionStanding.NOT_HERS && place < held.size();
            standing.add(replaced ? held.get(place) : own);
            place++;
        }
        return new Progress(standing);
    }

    public AttendanceRate rate() {
        return AttendanceRate.of(sessions.stream().map(ParticipantSession::attendance).toList());
    }

    public Completion completion(CompletionTerms terms) {
        long unexcused = sessions.stream().filter(each -> each.attendance().status() == CohortStatus.UNEXCUSED).count();
        return new Completion(terms, count(SessionStanding.ATTENDED), count(SessionStanding.MADE_UP), count(SessionStanding.MISSED),
                Math.toIntExact(unexcused), count(SessionStanding.OPEN));
    }

    private int count(SessionStanding standing) {
        return Math.toIntExact(sessions.stream().filter(each -> each.standing() == standing).count());
    }

    /** What she missed and hasn't made up. */
    public List<ParticipantSession> missing() {
        return sessions.stream().filter(each -> each.standing() == SessionStanding.MISSED).toList();
    }

    public Optional<ParticipantSession> session(CohortSessionId id) {
        return sessions.stream().filter(each -> each.key().session().equals(id.value())).findFirst();
    }
}
