package org.heatwatch.service.training;

/** How a roster stands at the moment. */
public enum RosterStanding {
    /** Its file is being read in the background, or waits for it. */
    READING,
    /** The server ended while the file was read: it has to be sent again. */
    INTERRUPTED,
    /** The file can't be read, or has nobody in it. */
    REFUSED,
    /** A dry run that waits for the coordinator's word. */
    CHECKED,
    /** Its people are being registered at this moment. */
    COMMITTING,
    COMMITTED;

    /** True while it changes without anybody's doing. */
    public boolean goesOn() {
        return this == READING || this == COMMITTING;
    }
}
