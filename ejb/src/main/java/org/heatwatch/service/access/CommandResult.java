package org.heatwatch.service.access;

import java.io.Serializable;
import org.heatwatch.domain.access.Outcome;

/** What became of a command. Sealed in each room; a refusal is a result like any other, decided before any write. */
public interface CommandResult extends Serializable {

    default Outcome outcome() {
        return Outcome.DONE;
    }
}
