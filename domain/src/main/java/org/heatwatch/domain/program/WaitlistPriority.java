package org.heatwatch.domain.program;

/** Why somebody is offered a seat before those who have waited longer; the strongest reason first. */
public enum WaitlistPriority {
    /** Her safety can't wait. */
    SAFETY,
    /** A hearing is near. */
    HEARING,
    /** She is soon too old, or leaves care. */
    LEAVING_CARE,
    /** She had begun, and had to stop for no doing of hers. */
    RETURNING,
    /** None: she is offered one in her turn. */
    IN_TURN
}
