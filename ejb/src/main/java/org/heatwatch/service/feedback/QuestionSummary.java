package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.feedback.FeedbackAnswer;
import org.heatwatch.domain.feedback.FeedbackQuestion;
import org.heatwatch.domain.feedback.FeedbackValue;

/**
 * What the answers to one question come to.
 *
 * @param counts how often each value was chosen, in their order
 */
public record QuestionSummary(@Classified(PROGRAM) FeedbackQuestion question, @Classified(PROGRAM) List<Integer> counts) implements Serializable {

    public QuestionSummary {
        counts = List.copyOf(counts);
    }

    static List<QuestionSummary> of(Collection<FeedbackAnswer> shown) {
        return Stream.of(FeedbackQuestion.values())
                .map(question -> new QuestionSummary(question, Stream.of(FeedbackValue.values())
                        .map(value -> (int) shown.stream().filter(answer -> answer.to(question) == value).count())
                        .toList()))
                .toList();
    }

    /** 1 to 4, of at least one answer. */
    public double average() {
        int points = 0;
        for (FeedbackValue value : FeedbackValue.values()) {
            points += value.points() * counts.get(value.ordinal());
        }
        return (double) points / answers();
    }

    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
