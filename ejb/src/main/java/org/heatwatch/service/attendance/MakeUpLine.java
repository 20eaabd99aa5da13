package org.heatwatch.service.attendance;

import static org.heatwatch.domain.access.DataClass.PROGRESS;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.attendance.MakeUpKind;
import org.heatwatch.domain.shared.CohortSessionId;
import org.heatwatch.domain.shared.MakeUpId;

/**
 * A make-up that counts.
 *
 * @param by display name of the account that approved it
 */
public record MakeUpLine(@Classified(REFERENCE) MakeUpId id, @Classified(REFERENCE) CohortSessionId session, @Classified(PROGRESS) MakeUpKind kind,
        @Classified(PROGRESS) LocalDate doneOn, @Classified(REFERENCE) String by) implements Serializable {}
