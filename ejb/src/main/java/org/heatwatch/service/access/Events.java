package org.heatwatch.service.access;

import java.util.UUID;
import org.heatwatch.domain.access.Outcome;

/** Where the acts of a zone are written down, each in its own transaction. An act whose event can't be written fails. */
interface Events {

    /** An event without a command. */
    void noted(String act, UUID subject, Outcome outcome);

    /** The event of a command that gave no answer: it was denied. */
    void acted(String act, Command command, Outcome outcome);

    /**
     * The event of a command that ended; its answer goes into its receipt.
     *
     * @param answer as {@link CommandReceipts} reads it
     */
    void ended(String act, Command command, Outcome outcome, byte[] answer);
}
