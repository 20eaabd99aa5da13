package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.CommandId;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.shared.YouthId;
import org.heatwatch.domain.youth.EpisodeKind;
import org.heatwatch.service.access.Command;

/**
 * Notes from when on a youth can't be expected.
 *
 * @param episode the id that it gets
 * @param until its last day; null until that is known
 */
public record NoteEpisode(@Classified(REFERENCE) CommandId id, @Classified(REFERENCE) YouthId youth, @Classified(REFERENCE) StatusEpisodeId episode,
        @Classified(LEGAL) EpisodeKind kind, @Classified(LEGAL) LocalDate from, @Classified(LEGAL) LocalDate until) implements Command {

    @Override
    public UUID subject() {
        return youth.value();
    }
}
