package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.attendance.PeopleCounted;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** @param seenEdition of the numbers that are corrected; 0 if none were entered */
public record CountPeople(CommandId id, SessionId session, int seenEdition, PeopleCounted people) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
