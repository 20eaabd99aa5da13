package org.heatwatch.domain.program;

/** How a ride to a session stands. */
public enum RideState {
    /** Nobody has seen to it yet: it is open. */
    ASKED,
    /** There is a driver, or she has the fare. */
    ARRANGED,
    /** She comes by herself, or doesn't come. */
    NOT_NEEDED
}
