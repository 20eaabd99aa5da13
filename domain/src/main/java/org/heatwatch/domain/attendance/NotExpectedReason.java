package org.heatwatch.domain.attendance;

/** Why a participant couldn't be expected at a session. */
public enum NotExpectedReason {
    IN_CUSTODY,
    MISSING_FROM_CARE,
    IN_HOSPITAL,
    IN_COURT,
    NOT_YET_ENROLLED
}
