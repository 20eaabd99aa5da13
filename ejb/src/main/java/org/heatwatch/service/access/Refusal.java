package org.heatwatch.service.access;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Outcome;

/** A command that a rule refuses, with the sentence for the user; nothing was written. */
public interface Refusal extends CommandResult {

    /** Key of the sentence that says why and what to do. */
    String key();

    /** What the sentence names, in its order. */
    List<Serializable> arguments();

    @Override
    default Outcome outcome() {
        return Outcome.REFUSED;
    }
}
