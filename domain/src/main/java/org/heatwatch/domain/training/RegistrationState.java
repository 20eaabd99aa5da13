package org.heatwatch.domain.training;

/** A person's standing on a training. */
public enum RegistrationState {
    /** Has a seat. */
    REGISTERED,
    /** Waits for one, in the order of the places. */
    WAITLISTED,
    /** Gave it up. */
    CANCELLED
}
