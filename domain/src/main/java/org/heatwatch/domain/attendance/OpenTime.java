package org.heatwatch.domain.attendance;

/** When something is to be done for a session. */
public enum OpenTime {
    /** In the week before it. */
    BEFORE,
    /** Once it is over. */
    AFTER
}
