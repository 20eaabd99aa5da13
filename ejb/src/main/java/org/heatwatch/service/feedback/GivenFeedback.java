package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.NOTE;
import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.feedback.FeedbackValue;

/**
 * What somebody answers. It is no command: of that a receipt would say when, and an event from where.
 *
 * @param id    by chance, made with the form that she fills in: sent twice, it counts once
 * @param words up to {@value org.heatwatch.domain.feedback.FeedbackAnswer#MAX_WORDS} characters; may be blank
 */
public record GivenFeedback(@Classified(REFERENCE) UUID id, @Classified(PROGRAM) FeedbackValue safe, @Classified(PROGRAM) FeedbackValue useful,
        @Classified(PROGRAM) FeedbackValue heard, @Classified(NOTE) String words) implements Serializable {

    /** It stands in no log. */
    @Override
    public String toString() {
        return "GivenFeedback";
    }
}
