package org.heatwatch.domain.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.EnrolmentState;

/**
 * Somebody should call her: she missed the last session at which she was expected without an excuse, or that one and the one before it. What
 * she has made up she hasn't missed.
 *
 * @param last the session that the call is about
 * @param inARow how many she has missed in a row, from 1
 */
public record CallNeed(@Classified(PROGRESS) ParticipantSession last, @Classified(PROGRESS) int inARow) implements Serializable {

    /** So many days after the session it is asked for. */
    public static final int DAYS = 14;

    private static final Set<EnrolmentState> TAKES_PART = EnumSet.of(EnrolmentState.ENROLLED, EnrolmentState.ACTIVE);

    private static final Set<SessionStanding> MARKED = EnumSet.of(SessionStanding.ATTENDED, SessionStanding.MADE_UP, SessionStanding.MISSED);

    /**
     * @param away an episode of hers goes on: she is in custody, missing from care or in hospital
     * @return empty for whoever is away, on hold or gone, and for one who couldn't be expected at the last session that was marked
     */
    public static Optional<CallNeed> of(EnrolmentState state, boolean away, Progress progress, LocalDate today) {
        List<ParticipantSession> marked = progress.sessions().stream().filter(each -> MARKED.contains(each.standing())).toList();
        if (away || !TAKES_PART.contains(state) || marked.isEmpty() || !isExpected(marked.get(marked.size() - 1))) {
            return Optional.empty();
        }
        List<ParticipantSession> expected = marked.stream().filter(CallNeed::isExpected).toList();
        ParticipantSession last = expected.get(expected.size() - 1);
        int inARow = missedLast(expected);
        boolean needed = inARow > 1 || inARow == 1 && last.attendance().status() == CohortStatus.UNEXCUSED;
        return needed && !last.day().isBefore(today.minusDays(DAYS)) ? Optional.of(new CallNeed(last, inARow)) : Optional.empty();
    }

    private static boolean isExpected(ParticipantSession session) {
        return session.attendance().status() != CohortStatus.NOT_EXPECTED;
    }

    private static int missedLast(List<ParticipantSession> sessions) {
        return (int) IntStream.iterate(sessions.size() - 1, i -> i >= 0, i -> i - 1)
                .takeWhile(i -> sessions.get(i).standing() == SessionStanding.MISSED)
                .count();
    }
}
