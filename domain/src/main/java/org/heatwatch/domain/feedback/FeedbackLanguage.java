package org.heatwatch.domain.feedback;

import java.util.Locale;

/** What participants read and are read to in. */
public enum FeedbackLanguage {
    EN,
    ES;

    /** As HTML and browsers name it. */
    public String getTag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
