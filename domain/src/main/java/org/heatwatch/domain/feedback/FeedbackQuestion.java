package org.heatwatch.domain.feedback;

/** What every participant is asked after every session. */
public enum FeedbackQuestion {
    /** Did she feel safe. */
    SAFE,
    /** Did she learn something she can use. */
    USEFUL,
    /** Was she listened to. */
    HEARD
}
