package org.heatwatch.domain.access;

/** How an act ended. */
public enum Outcome {
    DONE,
    /** A rule said no; nothing was written but the event. */
    REFUSED,
    /** Somebody else had changed the record since it was read. */
    STALE,
    /** The account may not do this, or not to this record. */
    DENIED
}
