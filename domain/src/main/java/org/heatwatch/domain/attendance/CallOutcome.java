package org.heatwatch.domain.attendance;

/** What came of a call. Not what was said. */
public enum CallOutcome {
    /** Somebody spoke with her. */
    REACHED,
    NO_ANSWER,
    /** Where it puts her in no danger. */
    LEFT_WORD
}
