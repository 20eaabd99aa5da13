package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.program.VisitState;

/** What a guest speaker is shown of her own session: when, where and about what. Nothing of the cohort, the program or who comes. */
public record OwnVisit(@Classified(PROGRAM) String name, @Classified(PROGRAM) LocalDateTime start, @Classified(PROGRAM) LocalDateTime end,
        @Classified(PROGRAM) String site, @Classified(PROGRAM) String street, @Classified(PROGRAM) String city, @Classified(PROGRAM) String topic,
        @Classified(PROGRAM) VisitState state) implements Serializable {
}
