package org.heatwatch.domain.training;

/** Where the import of a roster stands. */
public enum RosterImportState {
    /** A dry run that waits for the coordinator's word. */
    CHECKED,
    /** Its people are registered. */
    COMMITTED
}
