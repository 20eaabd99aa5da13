package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.SpeakerId;

/** A guest speaker of the program. */
public record SpeakerChoice(@Classified(REFERENCE) SpeakerId id, @Classified(PROGRAM) String name, @Classified(PROGRAM) String organization)
        implements Serializable {
}
