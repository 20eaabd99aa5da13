package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;

/** The roll as it stands: its session, and its lines by name, walk-ins last. */
public record RollSheet(RollSession session, RollState state, List<RollLine> lines) implements Serializable {

    public long unmarked() {
        return lines.stream().filter(line -> line.status() == AttendanceStatus.UNMARKED).count();
    }
}
