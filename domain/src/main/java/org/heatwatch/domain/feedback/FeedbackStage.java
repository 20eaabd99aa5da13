package org.heatwatch.domain.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.shared.LocalSlot;

/** Whether a session's form takes answers: from the session's first minute to the end of the third day after it, on the clock of its place. */
public enum FeedbackStage {
    AHEAD,
    OPEN,
    OVER;

    /** Days after the session's own on which answers are taken. */
    public static final int DAYS_AFTER = 3;

    public static FeedbackStage of(LocalSlot session, Instant now) {
        if (now.isBefore(session.startsAt())) {
            return AHEAD;
        }
        return now.isBefore(lastDay(session).plusDays(1).atStartOfDay(session.zone()).toInstant()) ? OPEN : OVER;
    }

    /** On which answers are taken. */
    public static LocalDate lastDay(LocalSlot session) {
        return session.start().toLocalDate().plusDays(DAYS_AFTER);
    }
}
