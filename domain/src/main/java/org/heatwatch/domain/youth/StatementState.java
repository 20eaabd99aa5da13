package org.heatwatch.domain.youth;

/** How a youth statement stands. */
public enum StatementState {
    /** She has a link, and has given nothing yet. */
    OFFERED,
    /** The court may read it at the hearing. */
    SHARED,
    /** She has taken it back: its words are gone. */
    WITHDRAWN
}
