package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.GrantState;
import org.heatwatch.domain.shared.ProgramCoordinatorId;

/** A coordinator's assignment to a program, in a list. */
public record AssignmentLine(@Classified(REFERENCE) ProgramCoordinatorId id, @Classified(PROGRAM) String program,
        @Classified(REFERENCE) String coordinator, @Classified(REFERENCE) GrantState state, @Classified(REFERENCE) String asker,
        @Classified(REFERENCE) Instant askedAt) implements Serializable {}
