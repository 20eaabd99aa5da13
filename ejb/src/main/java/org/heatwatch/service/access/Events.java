package org.heatwatch.service.access;

import java.util.UUID;
import org.heatwatch.domain.access.Outcome;

/** Where the acts of a zone are written down, each in its own transaction. An act whose event can't be written fails. */
interface Events {

    /** An event without a command. */
    void noted(String act, UUID subject, Outcome outcome);

    void acted(String act, Command command, Outcome outcome);
}
