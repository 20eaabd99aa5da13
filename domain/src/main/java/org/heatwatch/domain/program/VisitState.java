package org.heatwatch.domain.program;

/** How a guest speaker's visit stands. */
public enum VisitState {
    /** Asked, and hasn't answered. */
    ASKED,
    CONFIRMED,
    /** She can't come. */
    DECLINED,
    /** She isn't asked any more: her link shows nothing. */
    WITHDRAWN
}
