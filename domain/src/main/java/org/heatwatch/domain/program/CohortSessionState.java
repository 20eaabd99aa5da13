package org.heatwatch.domain.program;

/** Whether a session of a cohort is held. */
public enum CohortSessionState {
    PLANNED,
    CANCELLED
}
