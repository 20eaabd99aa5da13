package org.heatwatch.domain.program;

/** How a place on a waitlist stands. */
public enum WaitlistState {
    WAITING,
    /** A seat is kept for her until the offer ends. */
    OFFERED,
    /** She has taken the seat. */
    ENROLLED,
    /** She didn't want the seat that was offered. */
    DECLINED,
    /** Nobody has answered the offer in time. */
    EXPIRED,
    /** She waits no longer. */
    REMOVED;

    /** True if she waits or is offered a seat. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED;
    }
}
