package org.heatwatch.service.reporting;

/** Whether a job does what it should, the worst first. */
public enum JobStanding {
    /** Its last beat doesn't end. */
    ENDLESS,
    /** Its last beat failed. */
    FAILING,
    /** Its next beat should have come long ago. */
    LATE,
    WELL
}
