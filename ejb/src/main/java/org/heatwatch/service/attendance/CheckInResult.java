package org.heatwatch.service.attendance;

import java.io.Serializable;
import java.util.List;
import org.heatwatch.service.access.CommandResult;
import org.heatwatch.service.access.Refusal;

/** What became of somebody's checking in. */
public sealed interface CheckInResult extends CommandResult {

    /** @param missedMinutes how late she is; 0 if she is on time */
    record CheckedIn(int missedMinutes) implements CheckInResult {}

    /** Her mark says that she is there; it stays as it is. */
    record Already() implements CheckInResult {}

    /** The kiosk has ended, or there never was one. */
    record Over() implements CheckInResult {}

    record Refused(String key, List<Serializable> arguments) implements CheckInResult, Refusal {}
}
