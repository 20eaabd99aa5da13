package org.heatwatch.service.attendance;

import java.io.Serializable;
import org.heatwatch.domain.attendance.AttendanceStatus;

/**
 * What one person has of one session.
 *
 * @param status UNMARKED until the roll is closed, and for whoever was registered after that
 * @param minutes attended; 0 where the status earns none
 */
public record HoursCell(AttendanceStatus status, int minutes) implements Serializable {

    static final HoursCell NONE = new HoursCell(AttendanceStatus.UNMARKED, 0);
}
