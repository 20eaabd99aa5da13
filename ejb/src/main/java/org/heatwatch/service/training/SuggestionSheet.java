package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.heatwatch.domain.training.TrainerRole;

/**
 * Who delivers a training, and who could.
 *
 * @param start of its first session, on the clock of its place
 * @param role for which somebody is wanted: the lead while there is none
 * @param open true while it may change
 * @param trainers asked or agreed, the lead first
 * @param suggestions whoever is free first, those with the fewest hours at the top; then those who would need a reason, then the others
 * @param overrides what was planned in spite of a clash, the latest first
 */
public record SuggestionSheet(String title, LocalDateTime start, int sessions, TrainerRole role, boolean open, List<TrainerLine> trainers,
        List<Suggestion> suggestions, List<OverrideLine> overrides, long version) implements Serializable {}
