package org.heatwatch.service.people;

import java.io.Serializable;
import java.time.Instant;
import org.heatwatch.domain.shared.PersonMergeId;

/**
 * A merge as the page of the one who was kept tells it.
 *
 * @param name of the one who was merged
 * @param undoneAt null while it holds, as is {@code undoneBy}
 */
public record MergeLine(PersonMergeId id, String name, Instant at, String by, Instant undoneAt, String undoneBy) implements Serializable {}
