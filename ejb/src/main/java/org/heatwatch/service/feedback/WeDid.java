package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.feedback.FeedbackLanguage;

/** What came of a session's feedback, in the language that it was written in. */
public record WeDid(@Classified(PROGRAM) String words, @Classified(PROGRAM) FeedbackLanguage language, @Classified(REFERENCE) long version)
        implements Serializable {
}
