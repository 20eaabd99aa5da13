package org.heatwatch.domain.training;

/** Where the import of a roster stands. */
public enum RosterImportState {
    /** The file is being read. */
    READING,
    /** The file can't be read, or has nobody in it. */
    REFUSED,
    /** A dry run that waits for the coordinator's word. */
    CHECKED,
    /** Its people are registered. */
    COMMITTED
}
