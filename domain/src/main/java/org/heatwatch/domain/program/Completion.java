package org.heatwatch.domain.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.PROGRESS;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;

/**
 * How a participant stands under a rule.
 *
 * @param attended sessions that she took part in
 * @param madeUp sessions that she missed and made up
 * @param missed sessions that she missed, for whatever reason, and hasn't made up: each may be
 * @param unexcused sessions that she missed without an excuse, made up or not
 * @param open sessions that are ahead, or that nobody has marked her for yet
 */
public record Completion(@Classified(PROGRAM) CompletionTerms terms, @Classified(PROGRESS) int attended, @Classified(PROGRESS) int madeUp,
        @Classified(PROGRESS) int missed, @Classified(PROGRESS) int unexcused, @Classified(PROGRESS) int open) implements Serializable {

    public int credited() {
        return attended + madeUp;
    }

    /** Sessions that must still be credited. */
    public int lacking() {
        return Math.max(0, terms.sessions() - credited());
    }

    /** How many of the open sessions she may miss without having to make one up. */
    public int missesLeft() {
        return Math.max(0, credited() + open - terms.sessions());
    }

    /** How many more she may miss without an excuse. */
    public int unexcusedLeft() {
        return Math.max(0, terms.unexcused() - unexcused);
    }

    public CompletionState state() {
        if (unexcused > terms.unexcused() || lacking() > open + missed) {
            return CompletionState.NO_LONGER_POSSIBLE;
        }
        if (lacking() == 0) {
            return CompletionState.MET;
        }
        boolean lastExcuse = unexcused > 0 && unexcusedLeft() == 0;
        return missesLeft() == 0 || lastExcuse ? CompletionState.NEEDS_SUPPORT : CompletionState.ON_TRACK;
    }
}
