package org.heatwatch.domain.attendance;

/** What one session is to one participant. */
public enum SessionStanding {
    CANCELLED,
    /** Before she joined, or after she left. */
    NOT_HERS,
    /** It is ahead, or nobody has marked her yet. */
    OPEN,
    ATTENDED,
    /** Missed for whatever reason, and made up: credited. */
    MADE_UP,
    MISSED
}
