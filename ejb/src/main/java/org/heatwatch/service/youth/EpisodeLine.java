package org.heatwatch.service.youth;

import static org.heatwatch.domain.access.DataClass.LEGAL;
import static org.heatwatch.domain.access.DataClass.REFERENCE;

import java.io.Serializable;
import java.time.LocalDate;
import org.heatwatch.domain.access.Classified;
import org.heatwatch.domain.shared.StatusEpisodeId;
import org.heatwatch.domain.youth.EpisodeKind;

/**
 * An episode of a youth.
 *
 * @param until its last day; null until that is known
 * @param by display name of the account that noted it
 */
public record EpisodeLine(@Classified(REFERENCE) StatusEpisodeId id, @Classified(LEGAL) EpisodeKind kind, @Classified(LEGAL) LocalDate from,
        @Classified(LEGAL) LocalDate until, @Classified(REFERENCE) String by, @Classified(REFERENCE) long version) implements Serializable {}
