package org.heatwatch.service.training;

import java.util.UUID;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.RosterImportId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.service.access.Command;

/**
 * A roster to look at.
 *
 * @param roster the id that the dry run gets
 * @param file path of the upload on this node; whoever sends the command deletes it
 * @param fileName as the sender named it
 */
public record CheckRoster(CommandId id, RosterImportId roster, TrainingId training, String file, String fileName) implements Command {

    @Override
    public UUID subject() {
        return training.value();
    }
}
