package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.feedback.FeedbackLanguage;
import org.heatwatch.domain.shared.CohortId;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * Says what came of a session's feedback.
 *
 * @param known       false where nothing had been said of it yet
 * @param seenVersion of what had been said
 */
public record ReplyToFeedback(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) CohortId cohort, @Classified(REFERENCE) CohortSessionId session,
        @Classified(REFERENCE) boolean known, @Classified(REFERENCE) long seenVersion, @Classified(PROGRAM) FeedbackLanguage language,
        @Classified(PROGRAM) String words) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
