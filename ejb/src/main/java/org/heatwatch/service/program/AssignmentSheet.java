package org.heatwatch.service.program;

import static org.heatwatch.domain.access.DataClass.PROGRAM;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.ProgramCoordinatorId;
import org.heatwatch.service.access.GrantSheet;
import org.heatwatch.service.account.GrantHolder;

/** A coordinator's assignment to a program. */
public record AssignmentSheet(@Classified(REFERENCE) ProgramCoordinatorId id, @Classified(PROGRAM) String program,
        @Classified(REFERENCE) GrantHolder holder, @Classified(REFERENCE) GrantSheet grant) implements Serializable {}
