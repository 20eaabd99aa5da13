package org.heatwatch.service.reporting;

/** How the last audit ended, on one look. */
public enum AuditStanding {
    /** There was none yet. */
    NONE,
    GREEN,
    /** Records break a rule. */
    BROKEN,
    /** The last night's didn't take place. */
    LATE
}
