package org.heatwatch.domain.attendance;

/** A session without a roll has one that was not started. */
public enum RollState {
    NOT_STARTED,
    OPEN,
    CLOSED
}
