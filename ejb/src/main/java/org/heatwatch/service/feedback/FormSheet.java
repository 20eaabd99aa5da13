package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.feedback.FeedbackStage;

/**
 * The form of a session, for whoever hands it out.
 *
 * @param ordinal the session's place in the cohort
 * @param lastDay on which answers are taken
 * @param token   that opens it; null while there is no form, or none any more
 */
public record FormSheet(@Classified(PROGRAM) String cohort, @Classified(PROGRAM) int ordinal, @Classified(PROGRAM) LocalDateTime start,
        @Classified(PROGRAM) boolean cancelled, @Classified(PROGRAM) FeedbackStage stage, @Classified(PROGRAM) LocalDate lastDay,
        @Classified(REFERENCE) String token) implements Serializable {

    /** True if no form can be made any more. */
    public boolean over() {
        return cancelled || stage == FeedbackStage.OVER;
    }
}
