package org.heatwatch.domain.program;

/** Whether a participant can still complete. */
public enum CompletionState {
    ON_TRACK,
    /** One more miss, and attending all that is ahead isn't enough; or it isn't already, and misses must be made up. */
    NEEDS_SUPPORT,
    /** The rule is met as things stand. It completes nobody: a facilitator signs that off. */
    MET,
    NO_LONGER_POSSIBLE
}
