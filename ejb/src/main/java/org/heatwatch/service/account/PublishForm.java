package org.heatwatch.service.account;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.service.access.Command;

/**
 * @param seenVersion of the text that this one takes the place of; 0 for none
 * @param text what everybody signs from now on
 */
public record PublishForm(CommandId id, int seenVersion, String text) implements Command {

    @Override
    public UUID subject() {
        return id.value();
    }
}
