package org.heatwatch.domain.program;

/** Why an enrolment is on hold. */
public enum HoldReason {
    IN_CUSTODY,
    MISSING_FROM_CARE,
    MEDICAL,
    OTHER
}
