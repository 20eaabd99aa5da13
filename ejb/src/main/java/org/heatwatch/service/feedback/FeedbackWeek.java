package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CohortSessionId;

/**
 * What the feedback on one session comes to.
 *
 * @param questions empty while fewer than five have answered, however many
 */
public record FeedbackWeek(@Classified(REFERENCE) CohortSessionId session, @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDate day,
        @Classified(PROGRAM) List<QuestionSummary> questions) implements Serializable {

    public FeedbackWeek {
        questions = List.copyOf(questions);
    }

    /** How many answers are shown; 0 says that too few have come. */
    public int answers() {
        return questions.isEmpty() ? 0 : questions.get(0).answers();
    }
}
