package org.heatwatch.domain.reporting;

/** How much of a count is published. */
public enum Showing {
    /** The count: 0, or 11 and more. */
    EXACT,
    /** That it is 1 to 10: "<11". */
    FEW,
    /** Nothing, since others that are published would tell a count of 1 to 10 by it. */
    HIDDEN
}
