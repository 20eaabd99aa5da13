package org.heatwatch.domain.training;

/** What an import would do with a row of a roster. */
public enum RosterVerdict {
    /** Adds the person and registers her. */
    NEW,
    /** Registers a person on file. */
    KNOWN,
    /** Nothing: the person is on the training already. */
    ALREADY_REGISTERED,
    /** Nothing: an earlier row is the same person. */
    DUPLICATE,
    /** Nothing: the row has to be corrected. */
    REJECTED;

    /** True if the row gives somebody a place. */
    public boolean registers() {
        return this == NEW || this == KNOWN;
    }

    /** True if the row goes back to whoever sent the roster. */
    public boolean goesBack() {
        return this == DUPLICATE || this == REJECTED;
    }
}
