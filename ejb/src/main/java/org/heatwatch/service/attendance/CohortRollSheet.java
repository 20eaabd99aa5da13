package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.access.DataClass;
import org.heatwatch.domain.attendance.CohortStatus;
import org.heatwatch.domain.attendance.RollState;

/**
 * The roll as it stands: its session, and its lines by name.
 *
 * @param revision what it is compared by: the same as long as nothing on it has changed
 * @param notes the reader sees and writes notes
 * @param groupNote empty if there is none, or the reader doesn't see it
 * @param groupNoted there is one
 */
public record CohortRollSheet(@Classified(DataClass.PROGRAM) CohortRollSession session, @Classified(DataClass.PROGRAM) RollState state,
        @Classified(DataClass.REFERENCE) String revision, @Classified(DataClass.PROGRESS) List<CohortRollLine> lines,
        @Classified(DataClass.REFERENCE) boolean notes, @Classified(DataClass.NOTE) String groupNote,
        @Classified(DataClass.REFERENCE) boolean groupNoted, @Classified(DataClass.REFERENCE) long rollVersion) implements Serializable {

    @Override
    public String toString() {
        return "CohortRollSheet[" + session.id() + ']';
    }

    public long unmarked() {
        return lines.stream().filter(line -> line.mark().attendance().status() == CohortStatus.UNMARKED).count();
    }
}
