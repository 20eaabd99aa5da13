package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import org.heatwatch.domain.training.ClashKind;

/**
 * A clash that a coordinator has planned in spite of.
 *
 * @param trainer whom it was about; empty for a room or a day
 * @param start of the session, on the clock of its place
 * @param by display name of the account
 */
public record OverrideLine(ClashKind kind, String trainer, LocalDateTime start, String reason, String by, Instant at)
        implements Serializable {}
