package org.heatwatch.service.feedback;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.util.Optional;
import org.heatwatch.domain.access.Classified;

/**
 * What somebody who answers is told: nothing of the session, the cohort or the program.
 *
 * @param before what came of the feedback on the session before; null where nothing is said
 */
public record OpenForm(@Classified(PROGRAM) WeDid before) implements Serializable {

    static OpenForm after(Optional<WeDid> before) {
        return new OpenForm(before.orElse(null));
    }
}
