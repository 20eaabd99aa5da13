package org.heatwatch.service.attendance;

import java.io.Serializable;

/** What became of typing a kiosk's PIN. */
public sealed interface LeaveResult extends Serializable {

    /** The kiosk has ended, now or before. */
    record Left() implements LeaveResult {}

    record Wrong() implements LeaveResult {}

    /** Too many were wrong at this kiosk, or from this address. */
    record Throttled(int minutes) implements LeaveResult {}
}
