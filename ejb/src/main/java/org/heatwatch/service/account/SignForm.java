package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * @param version of the text that she read
 * @param name as she typed it
 */
public record SignForm(CommandId id, int version, String name) implements Command {

    @Override
    public UUID subject() {
        return id.value();
    }
}
