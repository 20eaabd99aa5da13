package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.youth.StatementState;

/**
 * What her link shows a youth of her own statement: not its words, since whoever holds her telephone would read them, and nothing of who she is.
 *
 * @param hearing null while she has given nothing
 */
public record OwnStatement(@Classified(LEGAL) StatementState state, @Classified(LEGAL) LocalDate hearing) implements Serializable {}
