package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.attendance.AttendanceStatus;
import org.heatwatch.domain.attendance.MarkSource;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RegistrationId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/**
 * One tap.
 *
 * @param missedMinutes how late or how early, 1 to the session's length less one; 0 for every other status
 * @param seenVersion version of the mark that the user saw; 0 if there was none
 */
public record MarkAttendance(CommandId id, SessionId session, RegistrationId registration, AttendanceStatus status, int missedMinutes,
        long seenVersion, MarkSource source) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
