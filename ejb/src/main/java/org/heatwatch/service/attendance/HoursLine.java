package org.heatwatch.service.attendance;

import java.time.LocalDateTime;
import java.util.OptionalInt;
import java.util.UUID;
import org.heatwatch.domain.attendance.Attendance;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.people.Discipline;

/**
 * One person at one session.
 *
 * @param planned length of the session in minutes
 * @param roll null if it was not started
 */
record HoursLine(UUID person, String name, String email, String agency, String title, String licence, Discipline discipline,
        String training, int ordinal, LocalDateTime start, int planned, RollState roll, AttendanceStatus status, int missedMinutes) {

    /**
     * Minutes attended; empty until the roll is closed, since they may still change, and for whoever was registered after that, who
     * isn't on the roll.
     */
    OptionalInt minutes() {
        return roll == RollState.CLOSED && status != AttendanceStatus.UNMARKED
                ? OptionalInt.of(new Attendance(status, missedMinutes).minutesOf(planned))
                : OptionalInt.empty();
    }
}
