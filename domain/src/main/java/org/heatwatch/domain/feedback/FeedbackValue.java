package org.heatwatch.domain.feedback;

/** What is answered to a {@link FeedbackQuestion}, from the worst to the best. */
public enum FeedbackValue {
    NO,
    A_LITTLE,
    MOSTLY,
    YES;

    /** 1 to 4. */
    public int points() {
        return ordinal() + 1;
    }
}
