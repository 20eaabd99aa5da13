package org.heatwatch.service.attendance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heatwatch.domain.shared.TrainingId;
import org.heatwatch.domain.training.TrainingState;

/** What the rules of a roll ask of its session. */
record SessionFacts(TrainingId training, String title, TrainingState state, LocalDateTime start, Instant startsAt, ZoneId zone,
        int minutes, boolean headcountOnly) {}
