package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.StatementState;

/**
 * What a statement says, and of which hearing.
 *
 * @param hearing null while she has given nothing
 * @param text empty unless it is shared, and once nobody can read it any more
 * @param changedAt null while she has given nothing
 */
public record StatementStory(@Classified(LEGAL) StatementState state, @Classified(LEGAL) LocalDate hearing, @Classified(LEGAL) String text,
        @Classified(LEGAL) Instant changedAt) implements Serializable {}
