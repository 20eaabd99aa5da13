package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.feedback.FeedbackStage;

/**
 * The feedback on a session, beside that on the others of its cohort.
 *
 * @param words   that were written, in an order that says nothing, apart from what was chosen; none for whoever doesn't run the cohort
 * @param reply   what came of it; null while nothing is said
 * @param weeks   of all sessions that have begun
 */
public record FeedbackSheet(@Classified(PROGRAM) String cohort, @Classified(PROGRAM) FeedbackStage stage, @Classified(PROGRAM) boolean cancelled,
        @Classified(PROGRAM) FeedbackWeek week, @Classified(NOTE) List<String> words, @Classified(PROGRAM) WeDid reply,
        @Classified(PROGRAM) List<FeedbackWeek> weeks) implements Serializable {

    public FeedbackSheet {
        words = List.copyOf(words);
        weeks = List.copyOf(weeks);
    }

    /** Words stand in no log. */
    @Override
    public String toString() {
        return "FeedbackSheet";
    }
}
