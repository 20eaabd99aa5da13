package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.service.access.Command;

/** @param until the last day of the episode, which may lie ahead */
public record EndEpisode(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) StatusEpisodeId episode,
        @Classified(REFERENCE) long seenVersion, @Classified(LEGAL) LocalDate until) implements Command {

    @Override
    public UUID subject() {
        return episode.value();
    }
}
