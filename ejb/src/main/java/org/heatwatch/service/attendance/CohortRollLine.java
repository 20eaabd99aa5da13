package org.heatwatch.service.attendance;

import java.io.Serializable;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.NotExpectedReason;

/**
 * One participant on the roll.
 *
 * @param name empty for a reader who doesn't see it
 * @param planned excused or not expected, where that was said before or an episode says it; null otherwise
 * @param plannedReason of not expected; null otherwise
 * @param note the reader's own; empty if she has none
 * @param noteVersion -1 if she has none
 * @param notesOfOthers how many others have one
 */
public record CohortRollLine(@Classified(DataClass.PROGRESS) CohortMarkLine mark, @Classified(DataClass.REFERENCE) String code,
        @Classified(DataClass.IDENTITY) String name, @Classified(DataClass.PROGRESS) CohortStatus planned,
        @Classified(DataClass.PROGRESS) NotExpectedReason plannedReason, @Classified(DataClass.NOTE) String note,
        @Classified(DataClass.REFERENCE) long noteVersion, @Classified(DataClass.REFERENCE) long notesOfOthers) implements Serializable {

    @Override
    public String toString() {
        return "CohortRollLine[" + code + ']';
    }
}
