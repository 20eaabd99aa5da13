package org.heatwatch.service.attendance;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.SessionId;
import org.heatwatch.service.access.Command;

/** @param content of the file, at most {@link org.heatwatch.domain.attendance.SheetScan#MAX_BYTES} */
public record AttachScan(CommandId id, SessionId session, byte[] content) implements Command {

    @Override
    public UUID subject() {
        return session.value();
    }
}
