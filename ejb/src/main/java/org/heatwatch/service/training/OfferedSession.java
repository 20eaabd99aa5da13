package org.heatwatch.service.training;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A session that is offered to a trainer.
 *
 * @param start on the clock of its place
 * @param before its start until it was last moved to another time; null if it never was
 * @param city empty for online, or where nobody knows yet
 */
public record OfferedSession(LocalDateTime start, LocalDateTime end, LocalDateTime before, String city) implements Serializable {}
