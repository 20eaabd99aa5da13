package org.heatwatch.domain.access;

/** How far a {@link Grant} is. */
public enum GrantState {
    /** Somebody asked; it opens nothing. */
    ASKED,
    /** A second person confirmed it: it holds. */
    CONFIRMED,
    /** A second person said no. */
    DECLINED,
    /** Whoever asked took it back before it was decided. */
    WITHDRAWN,
    /** It held, and was taken away. */
    ENDED;

    /** True while there is something to decide or to take away. */
    public boolean isOpen() {
        return this == ASKED || this == CONFIRMED;
    }
}
