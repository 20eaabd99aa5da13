package org.heatwatch.service.attendance;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;

/**
 * One participant at one session: her mark, what was said of the day before, and the reader's own note.
 *
 * @param notes the reader sees and writes notes
 */
public record ParticipantSheet(@Classified(DataClass.PROGRAM) CohortRollSession session, @Classified(DataClass.PROGRESS) CohortRollLine line,
        @Classified(DataClass.REFERENCE) boolean notes) implements Serializable {}
