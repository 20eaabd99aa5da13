package org.heatwatch.service.attendance;

import java.io.Serializable;
import org.heatwatch.domain.attendance.RollState;
import org.heatwatch.domain.shared.SessionId;

/** The state of a session's roll, for pages that list sessions. */
public record SessionRoll(SessionId session, RollState state, long marked) implements Serializable {}
