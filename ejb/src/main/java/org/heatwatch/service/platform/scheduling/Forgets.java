package org.heatwatch.service.platform.scheduling;

/** A part of a room that deletes the room's rows when their {@link Retention} is over. */
public interface Forgets {

    /**
     * Deletes some of them, so few that nobody waits for it; each call is a transaction.
     *
     * @return false if none was left
     */
    boolean forgetSome();
}
