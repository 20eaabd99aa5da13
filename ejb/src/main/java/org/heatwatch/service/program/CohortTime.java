package org.heatwatch.service.program;

/** Which cohorts a list shows. */
public enum CohortTime {
    /** Before their last day, and on it. */
    CURRENT,
    OVER
}
