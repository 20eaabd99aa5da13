package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.service.access.Command;

/** The episode was noted by mistake. Marks that were made by it stay. */
public record TakeBackEpisode(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) StatusEpisodeId episode,
        @Classified(REFERENCE) long seenVersion) implements Command {

    @Override
    public UUID subject() {
        return episode.value();
    }
}
